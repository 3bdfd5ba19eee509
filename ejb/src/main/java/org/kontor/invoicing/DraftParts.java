package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.contracts.StoredTerms;
import org.kontor.money.VatCategory;

/**
 * Sorts an account's charges into invoices: one for each order number, what is outside the scope of VAT apart (BR-O-11),
 * and one reason of exemption each, because EN 16931 has one row for all that is exempt.
 */
final class DraftParts {
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param exemption why the line is of category E; empty if it is not
     */
    void add(DraftLine line, StoredTerms.Reference contract, Optional<LegalNote> exemption) {
        boolean outside = line.charge().vatClass().category() == VatCategory.O;
        Part part = parts.stream()
                .filter(known -> known.takes(contract.purchaseOrder(), outside, exemption))
                .findFirst()
                .orElseGet(() -> opened(contract.purchaseOrder(), outside));
        part.lines.add(line);
        part.contracts.add(contract.number());
        part.exemption = part.exemption.or(() -> exemption);
    }

    private Part opened(String purchaseOrder, boolean outside) {
        Part part = new Part(purchaseOrder, outside);
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
        private final String purchaseOrder;
        private final boolean outside;
        private final List<DraftLine> lines = new ArrayList<>();
        private final Set<String> contracts = new TreeSet<>();
        private Optional<LegalNote> exemption = Optional.empty();

        Part(String purchaseOrder, boolean outside) {
            this.purchaseOrder = purchaseOrder;
            this.outside = outside;
        }

        boolean takes(String order, boolean isOutside, Optional<LegalNote> reason) {
            return purchaseOrder.equals(order)
                    && outside == isOutside
                    && (reason.isEmpty() || exemption.isEmpty() || exemption.equals(reason));
        }

        Draft draft(Payer payer, int number) {
            List<Charge> shown = lines.stream()
                    .filter(line -> line.line().isPresent())
                    .map(DraftLine::charge)
                    .toList();
            String contract = contracts.size() == 1 ? contracts.iterator().next() : "";
            return new Draft(
                    payer,
                    new InvoicePart(number, contract, purchaseOrder, exemption),
                    List.copyOf(lines),
                    InvoiceTotals.of(shown));
        }
    }
}
