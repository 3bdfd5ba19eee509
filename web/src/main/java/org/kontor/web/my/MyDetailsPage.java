package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.MyDetails;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.AddressInput;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** A member changes where an own account is written to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyDetailsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private MyDetails details;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long accountId;
    private String name;
    private AddressInput address;

    @NotBlank
    @Size(max = 160)
    private String email;

    @Size(max = 160)
    private String invoiceEmail;

    private String spoken;

    @PostConstruct
    void load() {
        accountId = Ids.parse(id);
        Account own = accounts.mine().stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(() -> new MissingException("The account"));
        name = own.name();
        address = AddressInput.of(own.address());
        email = own.correspondence().email();
        invoiceEmail = own.correspondence().invoiceEmail();
        spoken = own.correspondence().language();
    }

    public String save() {
        details.change(accountId, address.value(), email, invoiceEmail, spoken);
        notices.done("my.data.saved");
        return "/my/data.xhtml?faces-redirect=true";
    }

    public List<SelectItem> getLanguages() {
        return List.of("de", "en").stream()
                .map(code -> new SelectItem(code, Texts.label("legal.language." + code, language.getLocale())))
                .toList();
    }

    public String getName() {
        return name;
    }

    public AddressInput getAddress() {
        return address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getInvoiceEmail() {
        return invoiceEmail;
    }

    public void setInvoiceEmail(String invoiceEmail) {
        this.invoiceEmail = invoiceEmail;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }
}
