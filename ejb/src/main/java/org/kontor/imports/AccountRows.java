package org.kontor.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Billing;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.ExistingAccount;
import org.kontor.accounts.PaymentMethod;
import org.kontor.catalog.Address;

/** A row is an account. */
final class AccountRows {
    private final Known known;
    private final Plan plan;

    AccountRows(Known known, Plan plan) {
        this.known = known;
        this.plan = plan;
    }

    void read(Row row) {
        CustomerType type = row.required("type", Row.oneOf(CustomerType.class));
        DeliveryWay delivery = row.optional("delivery", DeliveryWay.MAIL, Row.oneOf(DeliveryWay.class));
        PaymentMethod payment = row.optional("payment", PaymentMethod.TRANSFER, Row.oneOf(PaymentMethod.class));
        boolean eInvoice = row.optional("e_invoice", false, Row::yes);
        String number = row.text("number");
        ExistingAccount account = row.built(() -> new ExistingAccount(
                number,
                new AccountDetails(
                        type,
                        row.text("name"),
                        address(row),
                        new Correspondence(row.text("email"), row.text("language", "de"), delivery),
                        new BuyerIds(row.text("vat_id"), row.text("buyer_reference"), row.text("tax_number")),
                        new Billing(eInvoice, payment)),
                logins(row)));
        if (!number.isEmpty() && !known.add(number, new Known.KnownAccount(0, type))) {
            row.refuse("number", new Refused("taken", number));
        } else if (account != null) {
            plan.accounts.add(account);
        }
    }

    private static Address address(Row row) {
        return new Address(
                row.text("street"), row.text("addition"), row.text("post_code"), row.text("city"), row.text("country"));
    }

    private static Set<String> logins(Row row) {
        return Arrays.stream(row.text("logins").split("\\s+"))
                .filter(login -> !login.isEmpty())
                .collect(Collectors.toSet());
    }
}
