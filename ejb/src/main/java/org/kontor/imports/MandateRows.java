package org.kontor.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateSource;
import org.kontor.accounts.MandateTerms;
import org.kontor.accounts.NewMandate;

/** A row is a signed mandate. */
final class MandateRows {
    private final Known known;
    private final Plan plan;

    MandateRows(Known known, Plan plan) {
        this.known = known;
        this.plan = plan;
    }

    void read(Row row) {
        String number = row.required("account", text -> text);
        Known.KnownAccount account = row.known("account", known.account(row.text("account")));
        LocalDate signed = row.required("signed", Row::date);
        LocalDate used = row.optional("last_collected", null, Row::date);
        MandateScheme scheme = row.optional("scheme", MandateScheme.CORE, Row.oneOf(MandateScheme.class));
        checkDays(row, signed, used);
        if (account != null && account.type() == CustomerType.CONSUMER && scheme == MandateScheme.B2B) {
            row.refuse("scheme", new Refused("schemeForConsumer"));
        }
        String creditor = creditor(row);
        NewMandate mandate = row.built(() -> new NewMandate(
                0,
                new MandateTerms(creditor, row.text("reference"), scheme, MandateSource.PAPER, Optional.of(signed)),
                new DebitAccount(row.text("iban"), row.text("bic"), row.text("holder")),
                Optional.empty()));
        if (mandate == null) {
            return;
        }
        if (known.addMandate(creditor, mandate.terms().reference())) {
            plan.mandates.add(new Plan.OfAccount<>(number, new Plan.Given(mandate.terms(), mandate.account(), used)));
        } else {
            row.refuse("reference", new Refused("taken", mandate.terms().reference()));
        }
    }

    private void checkDays(Row row, LocalDate signed, LocalDate used) {
        if (signed != null && signed.isAfter(known.today())) {
            row.refuse("signed", new Refused("inFuture", signed));
        }
        if (used != null && used.isAfter(known.today())) {
            row.refuse("last_collected", new Refused("inFuture", used));
        } else if (used != null && signed != null && used.isBefore(signed)) {
            row.refuse("last_collected", new Refused("usedBeforeSigned", used, signed));
        }
    }

    /** That of the only seller if none is named. */
    private String creditor(Row row) {
        String named = row.text("creditor_id");
        if (!named.isEmpty()) {
            return named;
        }
        String only = known.seller("").map(seller -> seller.bank().creditorId()).orElse("");
        if (only.isEmpty()) {
            row.refuse("creditor_id", new Refused("missing", "creditor_id"));
        }
        return only;
    }
}
