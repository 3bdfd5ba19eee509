package org.kontor.web.office.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.kontor.imports.Import;
import org.kontor.imports.ImportKind;
import org.kontor.imports.ImportedFile;
import org.kontor.imports.Imports;
import org.kontor.web.ui.Rows;

/** Takes the files of an import and shows what became of earlier ones. */
@Named
@RequestScoped
public class ImportList {
    @Inject
    private Imports imports;

    private List<Part> files;
    private Rows<Import> all;

    @PostConstruct
    void load() {
        all = new Rows<>("", imports::list);
    }

    public String check() throws IOException {
        List<ImportedFile> given = new ArrayList<>();
        for (Part file : files == null ? List.<Part>of() : files) {
            try (InputStream in = file.getInputStream()) {
                given.add(new ImportedFile(file.getSubmittedFileName(), in.readNBytes(ImportedFile.LARGEST + 1)));
            }
        }
        return "/office/imports/detail.xhtml?faces-redirect=true&id=" + imports.check(given);
    }

    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    public String words(List<String> columns) {
        return String.join(", ", columns);
    }

    public int getMostBytes() {
        return ImportedFile.LARGEST;
    }

    public Rows<Import> getAll() {
        return all;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
