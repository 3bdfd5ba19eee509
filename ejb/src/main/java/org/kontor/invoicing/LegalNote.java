package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.accounts.CustomerType;
import org.kontor.money.VatCategory;

/** Texts the law demands on an invoice (BT-22); the letters hold their words in German and English. */
public enum LegalNote {
    /** Small business, no VAT (§ 19 UStG, § 34a UStDV). */
    SMALL_BUSINESS(VatCategory.E),
    /** Letting of real estate without VAT (§ 4 Nr. 12 UStG). */
    EXEMPT_LETTING(VatCategory.E),
    /** The buyer owes the VAT (§ 13b, § 14a (5) UStG). */
    REVERSE_CHARGE(VatCategory.AE),
    /** Not taxable in Germany (§ 3a (2) UStG). */
    NOT_TAXABLE(VatCategory.O),
    /** The sale of a multi-purpose voucher is no supply; what it pays for is taxed at its use (§ 3 (15) UStG). */
    VOUCHER_SALE(VatCategory.O),
    /** Default after 30 days without a reminder; consumers only if the invoice says so (§ 286 (3) BGB). */
    DEFAULT_AFTER_30_DAYS(null),
    /** Keep the invoice for two years: service connected with real estate, buyer no business (§ 14b (1) S. 5 UStG). */
    KEEP_TWO_YEARS(null);

    private final VatCategory exempted;

    LegalNote(VatCategory exempted) {
        this.exempted = exempted;
    }

    /** Whether this text says why no VAT is charged in the category. */
    public boolean exempts(VatCategory category) {
        return exempted == category;
    }

    /** The texts that depend on who pays; those that depend on the VAT are added by who knows the reason. */
    public static List<LegalNote> forBuyer(CustomerType type) {
        return switch (type) {
            case CONSUMER -> List.of(DEFAULT_AFTER_30_DAYS, KEEP_TWO_YEARS);
            case NONPROFIT -> List.of(KEEP_TWO_YEARS);
            case BUSINESS, PUBLIC -> List.of();
        };
    }

    /**
     * All texts of an invoice, those on its VAT first.
     *
     * @param exemption why the lines of category E or O are free of VAT; an invoice gives one reason, because all of them
     *     are one row of its VAT breakdown (BG-23)
     * @param keepNote whether the seller's services count as connected with real estate
     */
    static List<LegalNote> of(
            CustomerType type, Collection<InvoiceContentLine> lines, Optional<LegalNote> exemption, boolean keepNote) {
        Set<VatCategory> categories = EnumSet.noneOf(VatCategory.class);
        lines.forEach(line -> categories.add(line.vat().category()));
        List<LegalNote> notes = new ArrayList<>();
        if (categories.contains(VatCategory.E)) {
            exemption.filter(note -> note.exempts(VatCategory.E)).ifPresent(notes::add);
        }
        if (categories.contains(VatCategory.AE)) {
            notes.add(REVERSE_CHARGE);
        }
        if (categories.contains(VatCategory.O)) {
            notes.add(exemption.filter(note -> note.exempts(VatCategory.O)).orElse(NOT_TAXABLE));
        }
        forBuyer(type).stream()
                .filter(note -> keepNote || note != KEEP_TWO_YEARS)
                .forEach(notes::add);
        return notes;
    }

    /** The reason stored with an invoice; empty for none. */
    static Optional<LegalNote> stored(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(valueOf(name));
    }
}
