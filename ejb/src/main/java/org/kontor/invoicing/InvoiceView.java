package org.kontor.invoicing;

import java.util.List;

/**
 * An issued invoice with all it says and why.
 *
 * @param lines those of the content, in the same order
 */
public record InvoiceView(InvoiceRow row, InvoiceContent content, List<ExplainedLine> lines) {}
