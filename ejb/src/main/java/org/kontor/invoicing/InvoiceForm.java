package org.kontor.invoicing;

import org.kontor.accounts.CustomerType;

/** In which form an invoice is issued; decided by who pays (§ 14 (1) and (2), § 34a UStDV, § 5 ERechV). */
public enum InvoiceForm {
    /** A PDF for people. */
    PLAIN,
    /** A PDF with the XML of EN 16931 inside. */
    ZUGFERD,
    /** The XML of XRechnung is the original, with a PDF to read. */
    XRECHNUNG;

    /**
     * The form the law demands, or more if the customer wants it.
     *
     * @param german whether the payer has its seat in Germany
     * @param wished whether the payer wants e-invoices where a PDF would do
     * @param smallBusiness whether the seller is a small business, which never has to write e-invoices (§ 34a UStDV)
     */
    static InvoiceForm of(CustomerType type, boolean german, boolean wished, boolean smallBusiness) {
        return switch (type) {
            case PUBLIC -> german ? XRECHNUNG : ZUGFERD;
            case BUSINESS -> smallBusiness && !wished ? PLAIN : ZUGFERD;
            case CONSUMER, NONPROFIT -> wished ? ZUGFERD : PLAIN;
        };
    }

    /** Whether there is an XML. */
    public boolean isElectronic() {
        return this != PLAIN;
    }
}
