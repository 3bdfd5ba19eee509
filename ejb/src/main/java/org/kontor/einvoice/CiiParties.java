package org.kontor.einvoice;

import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceReferences;
import org.kontor.invoicing.SellerParty;
import org.kontor.money.VatCategory;

/** Seller (BG-4), buyer (BG-7) and references of the XML. */
final class CiiParties {
    private final CiiElements xml;
    private final boolean vatIds;

    private CiiParties(CiiElements xml, boolean vatIds) {
        this.xml = xml;
        this.vatIds = vatIds;
    }

    static void write(CiiElements xml, InvoiceContent content) {
        // BR-O-2: an invoice outside the scope of VAT names no VAT id, only the tax number.
        boolean vatIds = content.settlement().vatBreakdown().stream()
                .noneMatch(part -> part.vat().category() == VatCategory.O);
        xml.group("ram:ApplicableHeaderTradeAgreement", () -> new CiiParties(xml, vatIds).agreement(content));
    }

    private void agreement(InvoiceContent content) {
        BuyerParty buyer = content.parties().buyer();
        InvoiceReferences references = content.heading().references();
        // BT-10: receivers of e-invoices sort by it; without a wish of the buyer it is his number with us.
        xml.text(
                "ram:BuyerReference",
                references.buyerReference().isBlank() ? buyer.number() : references.buyerReference());
        xml.group("ram:SellerTradeParty", () -> seller(content.parties().seller()));
        xml.group("ram:BuyerTradeParty", () -> buyer(buyer));
        reference("ram:BuyerOrderReferencedDocument", references.purchaseOrder());
        reference("ram:ContractReferencedDocument", references.contract());
    }

    private void reference(String name, String id) {
        if (!id.isBlank()) {
            xml.group(name, () -> xml.text("ram:IssuerAssignedID", id));
        }
    }

    private void seller(SellerParty seller) {
        xml.text("ram:ID", identifier(seller));
        xml.text("ram:Name", seller.name());
        xml.text("ram:Description", seller.legalInformation());
        if (!seller.tradeName().isBlank()) {
            xml.group("ram:SpecifiedLegalOrganization", () -> xml.text("ram:TradingBusinessName", seller.tradeName()));
        }
        xml.group("ram:DefinedTradeContact", () -> {
            xml.text("ram:PersonName", seller.contact().name());
            xml.group(
                    "ram:TelephoneUniversalCommunication",
                    () -> xml.text("ram:CompleteNumber", seller.contact().phone()));
            xml.group(
                    "ram:EmailURIUniversalCommunication",
                    () -> xml.text("ram:URIID", seller.contact().email()));
        });
        address(seller.address());
        mail(seller.contact().email());
        if (vatIds) {
            registration("VA", seller.taxIds().vatId());
        }
        registration("FC", seller.taxIds().taxNumber());
    }

    /** BR-CO-26: a seller without a VAT id on the invoice needs another identifier (BT-29). */
    private String identifier(SellerParty seller) {
        String vatId = seller.taxIds().vatId();
        String taxNumber = seller.taxIds().taxNumber();
        boolean named = vatIds && !vatId.isBlank();
        String other = taxNumber.isBlank() ? vatId : taxNumber;
        return named ? "" : other;
    }

    private void buyer(BuyerParty buyer) {
        xml.text("ram:ID", buyer.number());
        xml.text("ram:Name", buyer.name());
        address(buyer.address());
        mail(buyer.email());
        if (vatIds) {
            registration("VA", buyer.vatId());
        }
    }

    private void address(InvoiceAddress address) {
        xml.group("ram:PostalTradeAddress", () -> {
            xml.text("ram:PostcodeCode", address.postCode());
            xml.text("ram:LineOne", address.street());
            xml.text("ram:LineTwo", address.addition());
            xml.text("ram:CityName", address.city());
            xml.text("ram:CountryID", address.country());
        });
    }

    private void mail(String address) {
        if (!address.isBlank()) {
            xml.group("ram:URIUniversalCommunication", () -> xml.text("ram:URIID", "schemeID", "EM", address));
        }
    }

    private void registration(String scheme, String id) {
        if (!id.isBlank()) {
            xml.group("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", "schemeID", scheme, id));
        }
    }
}
