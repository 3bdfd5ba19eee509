package org.kontor.einvoice;

import org.kontor.calendar.Period;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.money.VatCategory;

/** A line of the XML (BG-25). */
final class CiiLine {
    private CiiLine() {}

    static void write(CiiElements xml, int number, InvoiceContentLine line) {
        xml.group("ram:IncludedSupplyChainTradeLineItem", () -> {
            xml.group("ram:AssociatedDocumentLineDocument", () -> {
                xml.text("ram:LineID", Integer.toString(number));
                note(xml, line.chargedTo().member());
            });
            xml.group("ram:SpecifiedTradeProduct", () -> {
                xml.text("ram:Name", line.name());
                xml.text("ram:Description", line.description());
            });
            price(xml, line.price());
            settlement(xml, line);
        });
    }

    /** BT-127: whose seat it is. */
    private static void note(CiiElements xml, String member) {
        if (!member.isEmpty()) {
            xml.group("ram:IncludedNote", () -> xml.text("ram:Content", member));
        }
    }

    private static void price(CiiElements xml, InvoicedPrice price) {
        String unit = price.unit().code();
        String base = Integer.toString(price.baseQuantity());
        String quantity = price.quantity().toString();
        xml.group(
                "ram:SpecifiedLineTradeAgreement",
                () -> xml.group("ram:NetPriceProductTradePrice", () -> {
                    xml.text("ram:ChargeAmount", price.unitPrice().toString());
                    xml.text("ram:BasisQuantity", "unitCode", unit, base);
                }));
        xml.group("ram:SpecifiedLineTradeDelivery", () -> xml.text("ram:BilledQuantity", "unitCode", unit, quantity));
    }

    private static void settlement(CiiElements xml, InvoiceContentLine line) {
        xml.group("ram:SpecifiedLineTradeSettlement", () -> {
            xml.group("ram:ApplicableTradeTax", () -> {
                xml.text("ram:TypeCode", "VAT");
                vat(xml, line.vat());
            });
            period(xml, line.period());
            xml.group(
                    "ram:SpecifiedTradeSettlementLineMonetarySummation",
                    () -> xml.amount("ram:LineTotalAmount", line.netAmount()));
            account(xml, line.chargedTo().costCentre());
        });
    }

    /** BT-133: where the buyer books the line. */
    private static void account(CiiElements xml, String costCentre) {
        if (!costCentre.isEmpty()) {
            xml.group("ram:ReceivableSpecifiedTradeAccountingAccount", () -> xml.text("ram:ID", costCentre));
        }
    }

    private static void vat(CiiElements xml, InvoicedVat vat) {
        xml.text("ram:CategoryCode", vat.category().name());
        if (vat.category() != VatCategory.O) {
            // BR-O-5: outside the scope of VAT there is no rate, not even zero.
            xml.text("ram:RateApplicablePercent", vat.rate().toString());
        }
    }

    static void period(CiiElements xml, Period period) {
        xml.group("ram:BillingSpecifiedPeriod", () -> {
            xml.date("ram:StartDateTime", period.start());
            xml.date("ram:EndDateTime", period.lastDay());
        });
    }
}
