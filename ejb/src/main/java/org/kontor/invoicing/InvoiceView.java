package org.kontor.invoicing;

import java.util.List;
import org.kontor.money.Money;

/**
 * An issued invoice with all it says and why.
 *
 * @param lines those of the content, in the same order
 * @param relations what it takes back, and what took it back
 */
public record InvoiceView(
        InvoiceRow row, InvoiceContent content, List<ExplainedLine> lines, InvoiceRelations relations) {

    /** Its lines as the buyer wants them grouped; one group if he does not. */
    public List<Group> groups() {
        return content.groups().stream()
                .map(group -> new Group(group.name(), group.net(), lines.subList(group.first(), group.end())))
                .toList();
    }

    /** Lines of one member or cost centre. */
    public record Group(String name, Money net, List<ExplainedLine> lines) {}
}
