package org.kontor.einvoice;

import org.kontor.invoicing.InvoiceForm;
import org.kontor.letters.EmbeddedFile;

/** The profiles of ZUGFeRD 2 / Factur-X 1.0 that are written, by the form of the invoice. */
enum Profile {
    EN16931("urn:cen.eu:en16931:2017", "factur-x.xml", "EN 16931"),
    XRECHNUNG("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0", "xrechnung.xml", "XRECHNUNG");

    private final String guideline;
    private final String file;
    private final String conformance;

    Profile(String guideline, String file, String conformance) {
        this.guideline = guideline;
        this.file = file;
        this.conformance = conformance;
    }

    static Profile of(InvoiceForm form) {
        return switch (form) {
            case PLAIN -> throw new IllegalArgumentException("A plain invoice has no XML");
            case ZUGFERD -> EN16931;
            case XRECHNUNG -> XRECHNUNG;
        };
    }

    /** BT-24. */
    String guideline() {
        return guideline;
    }

    EmbeddedFile embedded(byte[] xml) {
        return new EmbeddedFile(
                file, "text/xml", "Factur-X/ZUGFeRD invoice", xml, FacturXMetadata.xmp(file, conformance));
    }
}
