package org.kontor.web.ui;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.accounts.DebitAccount;

/** A debited account as it is typed. What is stored is never shown in full again. */
public class DebitAccountInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 42)
    private String iban;

    @Size(max = 11)
    private String bic;

    @Size(max = 70)
    private String holder;

    public DebitAccount account() {
        return new DebitAccount(iban, bic, holder);
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

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
