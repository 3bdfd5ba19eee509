package org.kontor.einvoice;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.money.Money;
import org.xml.sax.SAXException;

/**
 * Whether a rendered e-invoice keeps the schema and says what was issued: each one, before it is archived. Cheap, a few
 * milliseconds; what costs seconds is judged in the build.
 */
final class RenderedCheck {
    private static final String SUMS = "SpecifiedTradeSettlementHeaderMonetarySummation";

    private final InvoiceContent content;
    private final Map<String, String> found;

    private RenderedCheck(InvoiceContent content, Map<String, String> found) {
        this.content = content;
        this.found = found;
    }

    /**
     * @param inLedger what the ledger says that the invoice came to, below zero if it gives money back
     * @throws WrongRendering that names what differs
     */
    static void check(InvoiceContent content, RenderedInvoice rendered, Money inLedger) {
        String number = content.heading().number();
        InvoiceTotals totals = content.settlement().totals();
        if (!totals.payable().plus(totals.prepaid()).equals(inLedger)) {
            throw new WrongRendering(number, "ledger " + inLedger + ", invoice " + totals.payable());
        }
        if (rendered.xml().length == 0) {
            return;
        }
        try {
            CiiSchema.check(rendered.xml());
            new RenderedCheck(content, read(rendered.xml())).compare();
        } catch (SAXException | XMLStreamException e) {
            throw new WrongRendering(number, e.getMessage());
        }
    }

    private void compare() {
        InvoiceTotals totals = ReversedContent.shown(content).settlement().totals();
        same("LineTotalAmount", totals.net());
        same("TaxBasisTotalAmount", totals.net());
        same("TaxTotalAmount", totals.tax());
        same("GrandTotalAmount", totals.grand());
        same("DuePayableAmount", totals.payable());
    }

    private void same(String element, Money expected) {
        String written = found.getOrDefault(element, "");
        if (!written.equals(expected.toString())) {
            throw new WrongRendering(content.heading().number(), element + " " + written + ", not " + expected);
        }
    }

    /** The sums of the document by the local name of their element. */
    private static Map<String, String> read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        Map<String, String> sums = new HashMap<>();
        boolean inside = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (inside) {
                    sums.put(reader.getLocalName(), reader.getElementText());
                }
                inside |= reader.getLocalName().equals(SUMS);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(SUMS)) {
                inside = false;
            }
        }
        return sums;
    }
}
