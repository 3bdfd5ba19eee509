package org.kontor.einvoice;

/** An invoice as files: the PDF with its XML inside, and the same XML alone. */
record RenderedInvoice(byte[] pdf, byte[] xml) {}
