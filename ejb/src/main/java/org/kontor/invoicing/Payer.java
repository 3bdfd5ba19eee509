package org.kontor.invoicing;

import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.PaymentMethod;
import org.kontor.billing.Run;
import org.kontor.billing.TaxedPayer;

/**
 * An account as a run reads it. Nothing is checked here, see {@link DraftCheck}.
 */
record Payer(long accountId, CustomerType type, InvoiceLanguage language, Address address, Ids ids, Choice choice) {
    private static final String GERMANY = "DE";

    /** Name and address, as they stand on the day. */
    record Address(String name, String street, String addition, String postCode, String city, String country) {}

    /** How the payer is identified and reached. */
    record Ids(String number, String email, String vatId, String reference) {}

    /**
     * How the payer wants to be invoiced and pays.
     *
     * @param mandate the active one; empty if there is none
     * @param groups by what the lines are grouped
     * @param gathering until when what is due is gathered
     */
    record Choice(
            boolean eInvoice,
            PaymentMethod payment,
            Optional<GivenMandate> mandate,
            LineGroups groups,
            Gathering gathering) {
        /** On every run, without groups. */
        Choice(boolean eInvoice, PaymentMethod payment, Optional<GivenMandate> mandate) {
            this(eInvoice, payment, mandate, LineGroups.NONE, Gathering.NONE);
        }
    }

    /** A SEPA mandate. */
    record GivenMandate(long id, String reference, String iban) {
        /** Without the IBAN, which must not come into logs. */
        @Override
        public String toString() {
            return "mandate " + reference;
        }
    }

    /** The payer once a run made a document. */
    Payer after(Run run) {
        return gathering(choice.gathering().after(run));
    }

    /** The payer as if every run billed. */
    Payer billedAtOnce() {
        return gathering(Gathering.NONE);
    }

    private Payer gathering(Gathering other) {
        Choice changed = new Choice(choice.eInvoice(), choice.payment(), choice.mandate(), choice.groups(), other);
        return new Payer(accountId, type, language, address, ids, changed);
    }

    boolean isGerman() {
        return GERMANY.equals(address.country());
    }

    /** What of it decides the tax. */
    TaxedPayer taxed() {
        return new TaxedPayer(type, address.country(), ids.vatId());
    }

    /**
     * The payer as an invoice names it.
     *
     * @throws IncompleteInvoice that names the field the law demands and the account lacks
     */
    BuyerParty buyer() {
        return new BuyerParty(
                ids.number(),
                address.name(),
                new InvoiceAddress(
                        address.street(), address.addition(), address.postCode(), address.city(), address.country()),
                ids.vatId(),
                ids.email());
    }
}
