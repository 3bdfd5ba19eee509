package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.kontor.banking.BankAccount;
import org.kontor.banking.BankAccounts;
import org.kontor.banking.CsvMapping;
import org.kontor.banking.CsvPreview;
import org.kontor.banking.ReceivedFile;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** How files of columns of a bank account are read, with a preview that books nothing. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MappingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BankAccounts accounts;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long accountId;
    private String accountName;
    private MappingInput input;
    private transient Part sample;
    private transient CsvPreview preview;

    @PostConstruct
    void load() {
        BankAccount account = accounts.find(Ids.parse(id));
        accountId = account.id();
        accountName = account.details().name();
        input = MappingInput.of(account.mapping().orElse(CsvMapping.USUAL));
    }

    public void show() throws IOException {
        if (sample == null) {
            return;
        }
        try (InputStream in = sample.getInputStream()) {
            preview = accounts.preview(in.readNBytes(ReceivedFile.LARGEST), input.value());
        }
    }

    public String save() {
        accounts.readColumnsBy(accountId, input.value());
        notices.done("mapping.saved");
        return "/office/banking/mapping.xhtml?faces-redirect=true&id=" + accountId;
    }

    public List<SelectItem> getCharsets() {
        return CsvMapping.CHARSETS.stream().map(SelectItem::new).toList();
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public MappingInput getInput() {
        return input;
    }

    public Part getSample() {
        return sample;
    }

    public void setSample(Part sample) {
        this.sample = sample;
    }

    public CsvPreview getPreview() {
        return preview;
    }
}
