package org.kontor.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A mark of all own resources in their addresses: browsers keep them for a year and still see a new release at once. */
@Named
@ApplicationScoped
public class Release {
    private static final String FOLDER = "/resources/kontor/";

    @Inject
    private ServletContext application;

    private String mark;

    public synchronized String getMark() {
        if (mark == null) {
            CRC32 sum = new CRC32();
            new TreeSet<>(application.getResourcePaths(FOLDER)).forEach(path -> sum.update(bytes(path)));
            mark = Long.toHexString(sum.getValue());
        }
        return mark;
    }

    private byte[] bytes(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
