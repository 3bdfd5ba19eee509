package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.BankDetails;

/** Where a seller is paid, as it is typed. */
public class BankInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 70)
    private String holder;

    @NotBlank
    @Size(max = 42)
    private String iban;

    @Size(max = 11)
    private String bic;

    @Size(max = 80)
    private String bank;

    @Size(max = 35)
    private String creditorId;

    static BankInput of(BankDetails details) {
        BankInput input = new BankInput();
        input.holder = details.holder();
        input.iban = details.iban();
        input.bic = details.bic();
        input.bank = details.bank();
        input.creditorId = details.creditorId();
        return input;
    }

    BankDetails value() {
        return new BankDetails(holder, iban, bic, bank, creditorId);
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getCreditorId() {
        return creditorId;
    }

    public void setCreditorId(String creditorId) {
        this.creditorId = creditorId;
    }
}
