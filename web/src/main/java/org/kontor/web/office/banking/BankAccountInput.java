package org.kontor.web.office.banking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.banking.BankAccountDetails;
import org.kontor.banking.BankAccountDetails.NumberKind;
import org.kontor.catalog.BankDetails;
import org.kontor.money.Money;

/** The fields of a bank account as they are typed. */
public class BankAccountInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 42)
    private String iban;

    private boolean otherNumber;

    @NotBlank
    @Size(max = 70)
    private String bankHolder;

    @Size(max = 11)
    private String bic;

    @NotBlank
    @Size(max = 80)
    private String accountName;

    @NotNull
    private LocalDate openedOn;

    private transient Money openingBalance;

    static BankAccountInput of(BankAccountDetails details) {
        BankAccountInput input = new BankAccountInput();
        input.iban = details.iban();
        input.otherNumber = details.numberKind() == NumberKind.OTHER;
        input.bankHolder = details.holder();
        input.bic = details.bic();
        input.accountName = details.name();
        input.openedOn = details.openedOn();
        input.openingBalance = details.openingBalance().orElse(null);
        return input;
    }

    /** Where the seller's invoices are paid is most often the account. */
    static BankAccountInput proposed(BankDetails bank, LocalDate today) {
        BankAccountInput input = new BankAccountInput();
        input.iban = bank.iban();
        input.bankHolder = bank.holder();
        input.bic = bank.bic();
        input.accountName = bank.bank();
        input.openedOn = today;
        return input;
    }

    BankAccountDetails value() {
        return new BankAccountDetails(
                iban,
                otherNumber ? NumberKind.OTHER : NumberKind.IBAN,
                bankHolder,
                bic,
                accountName,
                openedOn,
                Optional.ofNullable(openingBalance));
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public boolean isOtherNumber() {
        return otherNumber;
    }

    public void setOtherNumber(boolean otherNumber) {
        this.otherNumber = otherNumber;
    }

    public String getBankHolder() {
        return bankHolder;
    }

    public void setBankHolder(String bankHolder) {
        this.bankHolder = bankHolder;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public Money getOpeningBalance() {
        return openingBalance;
    }

    public void setOpeningBalance(Money openingBalance) {
        this.openingBalance = openingBalance;
    }
}
