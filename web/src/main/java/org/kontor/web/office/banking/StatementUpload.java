package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.banking.BankAccount;
import org.kontor.banking.BankAccounts;
import org.kontor.banking.BankStatements;
import org.kontor.banking.FileResult;
import org.kontor.banking.FileSource;
import org.kontor.banking.ReceivedFile;

/** Takes one file, several, or a zip, and tells what became of each. */
@Named
@RequestScoped
public class StatementUpload {
    @Inject
    private BankStatements statements;

    @Inject
    private BankAccounts accounts;

    private List<Part> files;
    private Long csvAccount;
    private List<SelectItem> csvAccounts;
    private boolean anyAccount;
    private final List<FileResult> results = new ArrayList<>();

    @PostConstruct
    void load() {
        List<BankAccount> all = accounts.list();
        anyAccount = !all.isEmpty();
        csvAccounts = all.stream()
                .filter(account -> account.mapping().isPresent())
                .map(account -> new SelectItem(account.id(), account.details().name()))
                .toList();
    }

    public void take() throws IOException {
        if (files == null) {
            return;
        }
        for (Part file : files) {
            try (InputStream in = file.getInputStream()) {
                byte[] bytes = in.readNBytes(ReceivedFile.LARGEST + 1);
                ReceivedFile received = new ReceivedFile(file.getSubmittedFileName(), bytes);
                results.addAll(statements.take(received, FileSource.UPLOAD, Optional.ofNullable(csvAccount)));
            }
        }
    }

    public List<FileResult> getResults() {
        return results;
    }

    public boolean isAnyAccount() {
        return anyAccount;
    }

    public List<SelectItem> getCsvAccounts() {
        return csvAccounts;
    }

    public int getMostBytes() {
        return ReceivedFile.LARGEST;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Long getCsvAccount() {
        return csvAccount;
    }

    public void setCsvAccount(Long csvAccount) {
        this.csvAccount = csvAccount;
    }
}
