package org.kontor.invoicing;

/** The files of an issued invoice and how the archive calls them. */
public enum InvoiceFile {
    /** The invoice as mailed: PDF/A-3 with its XML inside. Messages attach every document of this kind. */
    PDF("invoice", "pdf", "application/pdf"),
    /** The XML alone; the legal original where the two should ever differ. */
    XML("invoice-xml", "xml", "text/xml");

    /** Subject type of invoices in the archive, the outbox and the audit trail. */
    public static final String SUBJECT = "invoice";

    private final String kind;
    private final String ending;
    private final String mediaType;

    InvoiceFile(String kind, String ending, String mediaType) {
        this.kind = kind;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What is mailed: for public buyers the XML, which is the original and what their portals take. */
    public static InvoiceFile original(InvoiceForm form) {
        return form == InvoiceForm.XRECHNUNG ? XML : PDF;
    }

    /** Kind of the document in the archive. */
    public String kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Such as {@code RE-2026-000123.pdf}; what no file system takes becomes a hyphen. */
    public String fileName(String invoiceNumber) {
        return invoiceNumber.replaceAll("[^A-Za-z0-9-]", "-") + "." + ending;
    }
}
