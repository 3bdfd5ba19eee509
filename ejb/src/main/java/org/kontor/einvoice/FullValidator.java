package org.kontor.einvoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mustang's validator with veraPDF: schema, EN 16931, PEPPOL and XRechnung rules, PDF/A-3. It takes seconds for the first
 * document and about one for each that follows.
 *
 * <p>Its libraries (Saxon, JAXB, PDFBox of other versions) must meet neither ours nor the server's, so they lie as jars
 * inside a jar and get a class loader of their own, which may be collected when memory is short.
 */
@ApplicationScoped
class FullValidator {
    private static final String FOLDER = "validator/";
    private static final String VALIDATOR = "org.mustangproject.validator.ZUGFeRDValidator";
    private static final int LONGEST_REPORT = 600;
    private static final Pattern ERROR = Pattern.compile("<error[^>]*>([^<]*)<");

    private SoftReference<ClassLoader> loader = new SoftReference<>(null);

    /**
     * What is wrong with a document, in the validator's words; empty if nothing is.
     *
     * @param name of the file; its ending tells what it is
     */
    synchronized String fault(byte[] document, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = loader();
        thread.setContextClassLoader(own);
        try {
            Object validator = own.loadClass(VALIDATOR).getConstructor().newInstance();
            String report = (String) validator
                    .getClass()
                    .getMethod("validate", byte[].class, String.class)
                    .invoke(validator, document, name);
            boolean valid = (boolean)
                    validator.getClass().getMethod("wasCompletelyValid").invoke(validator);
            return valid && !report.contains("<error") ? "" : shortened(report);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The validator cannot be called", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The words of the errors, without the paths that the validator adds to each. */
    private static String shortened(String report) {
        String errors = ERROR.matcher(report)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.joining(" "));
        String told = errors.isEmpty() ? report : errors;
        return told.substring(0, Math.min(told.length(), LONGEST_REPORT));
    }

    private ClassLoader loader() {
        ClassLoader own = loader.get();
        if (own == null) {
            try {
                own = opened();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loader = new SoftReference<>(own);
        }
        return own;
    }

    private static ClassLoader opened() throws IOException {
        Path folder = Files.createTempDirectory("kontor-validator");
        List<URL> jars = new ArrayList<>();
        for (String name : list()) {
            Path jar = folder.resolve(name.substring(FOLDER.length()));
            try (InputStream bytes = resource(name)) {
                Files.copy(bytes, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            jar.toFile().deleteOnExit();
            jars.add(jar.toUri().toURL());
        }
        folder.toFile().deleteOnExit();
        // Not the application's loader as parent: that would bring back the libraries that this one keeps apart.
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getSystemClassLoader());
    }

    private static List<String> list() throws IOException {
        try (InputStream names = resource(FOLDER + "jars")) {
            return List.of(new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";"));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = FullValidator.class.getClassLoader().getResourceAsStream(name);
        if (found == null) {
            throw new IOException(name + " is not in the application");
        }
        return found;
    }
}
