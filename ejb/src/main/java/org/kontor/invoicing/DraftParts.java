package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.accounts.LineGroups;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Metered;
import org.kontor.contracts.StoredTerms;
import org.kontor.invoicing.InvoicePart.References;
import org.kontor.money.VatCategory;

/**
 * Sorts an account's charges into invoices: one for each order number and buyer reference, what is outside the scope of VAT apart (BR-O-11),
 * and one reason of exemption each, because EN 16931 has one row for all that is exempt.
 */
final class DraftParts {
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param exemption why the line is of category E; empty if it is not
     */
    void add(DraftLine line, StoredTerms.Reference contract, Optional<LegalNote> exemption) {
        boolean outside = line.charge().vatClass().category() == VatCategory.O;
        References references = references(line.charge(), contract);
        Part part = parts.stream()
                .filter(known -> known.takes(references, outside, exemption))
                .findFirst()
                .orElseGet(() -> opened(references, outside));
        part.lines.add(line);
        part.contracts.add(contract.number());
        part.exemption = part.exemption.or(() -> exemption);
    }

    /** The order number is the one of the first day of service: that of the days before is no more to be used. */
    private static References references(Charge charge, StoredTerms.Reference contract) {
        LocalDate day = LineTexts.days(charge).start();
        OptionalLong missing = contract.isOrderMissing(day) ? OptionalLong.of(charge.contract()) : OptionalLong.empty();
        return new References(
                contract.orderOn(day).orElse(""), contract.wishes().buyerReference(), missing, settled(charge));
    }

    private static Settled settled(Charge charge) {
        boolean voucher =
                charge.derivation().metered().flatMap(Metered::voucher).isPresent();
        return voucher ? Settled.BY_VOUCHER : Settled.LATER;
    }

    private Part opened(References references, boolean outside) {
        Part part = new Part(references, outside);
        parts.add(part);
        return part;
    }

    List<Draft> drafts(Payer payer) {
        List<Draft> drafts = new ArrayList<>(parts.size());
        for (Part part : parts) {
            drafts.add(part.draft(payer, drafts.size()));
        }
        return drafts;
    }

    private static final class Part {
        private final References references;
        private final boolean outside;
        private final List<DraftLine> lines = new ArrayList<>();
        private final Set<String> contracts = new TreeSet<>();
        private Optional<LegalNote> exemption = Optional.empty();

        Part(References references, boolean outside) {
            this.references = references;
            this.outside = outside;
        }

        boolean takes(References asked, boolean isOutside, Optional<LegalNote> reason) {
            return references.equals(asked)
                    && outside == isOutside
                    && (reason.isEmpty() || exemption.isEmpty() || exemption.equals(reason));
        }

        /** What is not shown stays behind: it has no group. */
        private List<DraftLine> inGroups(LineGroups groups) {
            if (groups == LineGroups.NONE) {
                return List.copyOf(lines);
            }
            List<DraftLine> sorted = new ArrayList<>(lines.stream()
                    .filter(line -> line.line().isPresent())
                    .sorted(Comparator.comparing(line -> line.line().orElseThrow(), LineGroup.order(groups)))
                    .toList());
            lines.stream().filter(line -> line.line().isEmpty()).forEach(sorted::add);
            return List.copyOf(sorted);
        }

        Draft draft(Payer payer, int number) {
            List<Charge> shown = lines.stream()
                    .filter(line -> line.line().isPresent())
                    .map(DraftLine::charge)
                    .toList();
            String contract = contracts.size() == 1 ? contracts.iterator().next() : "";
            return new Draft(
                    payer,
                    new InvoicePart(number, contract, references, exemption),
                    inGroups(payer.choice().groups()),
                    InvoiceTotals.of(shown));
        }
    }
}
