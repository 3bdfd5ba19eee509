package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;
import org.kontor.billing.Derivation;

/** A line of a draft, a preview or an invoice with the reason of its amount. */
public record ExplainedLine(InvoiceContentLine line, Derivation derivation) {

    /** Lines and reasons in the same order. */
    static List<ExplainedLine> both(List<InvoiceContentLine> lines, List<Derivation> derivations) {
        if (lines.size() != derivations.size()) {
            throw new IllegalStateException(lines.size() + " lines have " + derivations.size() + " derivations");
        }
        List<ExplainedLine> explained = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            explained.add(new ExplainedLine(lines.get(i), derivations.get(i)));
        }
        return List.copyOf(explained);
    }
}
