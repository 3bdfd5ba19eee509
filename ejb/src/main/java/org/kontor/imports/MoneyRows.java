package org.kontor.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Input;
import org.kontor.catalog.Seller;
import org.kontor.money.Money;

/** Rows of money: open items, balances and deposits, each of an account with a seller. */
final class MoneyRows {
    private static final int LONGEST_DOCUMENT = 30;
    private static final int LONGEST_PURPOSE = 120;

    private final Known known;
    private final Plan plan;

    MoneyRows(Known known, Plan plan) {
        this.known = known;
        this.plan = plan;
    }

    void openItem(Row row) {
        Debtor debtor = debtor(row);
        LocalDate due = row.required("due", Row::date);
        Money amount = row.required("amount", Row::money);
        if (amount != null && amount.isZero()) {
            row.refuse("amount", new Refused("zero"));
        }
        String document = row.built(() -> Input.required(row.text("document"), LONGEST_DOCUMENT, "document"));
        add(row, debtor, document, due, amount);
    }

    void balance(Row row) {
        Debtor debtor = debtor(row);
        Money amount = aboveZero(row);
        add(row, debtor, "EB-" + row.text("account"), known.today(), amount == null ? null : amount.negated());
    }

    private void add(Row row, Debtor debtor, String document, LocalDate due, Money amount) {
        if (!row.isRight()) {
            return;
        }
        if (known.addDocument(debtor.sellerId(), document)) {
            plan.items.add(
                    new Plan.OfAccount<>(debtor.account(), new Plan.Open(debtor.sellerId(), document, due, amount)));
        } else {
            row.refuse("document", new Refused("taken", document));
        }
    }

    void deposit(Row row) {
        Debtor debtor = debtor(row);
        Money amount = aboveZero(row);
        String purpose = row.built(() -> Input.optional(row.text("purpose", "Kaution"), LONGEST_PURPOSE, "purpose"));
        if (row.isRight()) {
            plan.deposits.add(
                    new Plan.OfAccount<>(debtor.account(), new Plan.Held(debtor.sellerId(), amount, purpose)));
        }
    }

    private record Debtor(String account, long sellerId) {}

    private Debtor debtor(Row row) {
        String account = row.required("account", text -> text);
        row.known("account", known.account(row.text("account")));
        Optional<Seller> seller = known.seller(row.text("seller"));
        row.known("seller", seller);
        if (seller.isEmpty() && row.text("seller").isEmpty()) {
            row.refuse("seller", new Refused("missing", "seller"));
        }
        return new Debtor(account, seller.map(Seller::id).orElse(0L));
    }

    private static Money aboveZero(Row row) {
        Money amount = row.required("amount", Row::money);
        if (amount != null && amount.signum() <= 0) {
            row.refuse("amount", new Refused("notAboveZero", amount));
        }
        return amount;
    }
}
