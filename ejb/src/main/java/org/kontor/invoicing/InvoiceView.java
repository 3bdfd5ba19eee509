package org.kontor.invoicing;

import java.util.List;

/**
 * An issued invoice with all it says and why.
 *
 * @param lines those of the content, in the same order
 * @param relations what it takes back, and what took it back
 */
public record InvoiceView(
        InvoiceRow row, InvoiceContent content, List<ExplainedLine> lines, InvoiceRelations relations) {}
