package org.kontor.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.accounts.Account;
import org.kontor.contracts.ContractRow;
import org.kontor.invoicing.RunAccount;
import org.kontor.receivables.OpenItem;

/** The account something belongs to. */
@Schema(description = "The account something belongs to")
record AccountRef(long id, @Schema(examples = "K10001") String number, String name) {
    static AccountRef of(Account account) {
        return new AccountRef(account.id(), account.number(), account.name());
    }

    static AccountRef of(ContractRow.Payer payer) {
        return new AccountRef(payer.id(), payer.number(), payer.name());
    }

    static AccountRef of(RunAccount account) {
        return new AccountRef(account.id(), account.number(), account.name());
    }

    static AccountRef of(OpenItem.Debtor debtor) {
        return new AccountRef(debtor.accountId(), debtor.number(), debtor.name());
    }
}
