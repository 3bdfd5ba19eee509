package org.kontor.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceRelations;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.invoicing.InvoiceView;
import org.kontor.invoicing.PrecedingInvoice;
import org.kontor.invoicing.SellerParty;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.persistence.StoredAnswer;

/** An invoice in lists. */
@Schema(name = "Invoice", description = "An issued invoice; it never changes")
record InvoiceJson(
        long id,
        @Schema(examples = "RE2027-000001") String number,

        @Schema(enumeration = {"INVOICE", "CANCELLATION", "CORRECTION"})
        String kind,

        AccountRef account,
        LocalDate issuedOn,
        LocalDate dueOn,
        Amount net,
        Amount payable) {

    static InvoiceJson of(InvoiceRow row) {
        return new InvoiceJson(
                row.id(),
                row.number(),
                row.kind().name(),
                AccountRef.of(row.account()),
                row.issuedOn(),
                row.dueOn(),
                Amount.of(row.net()),
                Amount.of(row.payable()));
    }

    /** All that an invoice says. */
    @Schema(name = "InvoiceDetails", description = "All that an invoice says, in the words of EN 16931")
    record Details(
            InvoiceJson invoice,
            References references,
            Seller seller,
            Buyer buyer,

            @Schema(description = "From the first to the last day of service")
            Days servicePeriod,

            @Schema(
                    description = "Whether it still counts",
                    enumeration = {"IN_FORCE", "CORRECTED", "CANCELLED"})
            String standing,

            @Schema(description = "Numbers of the documents that took it back, whole or in part")
            List<String> takenBackBy,

            List<InvoiceLineJson> lines,

            @Schema(description = "The sum of each category and rate")
            List<Vat> vatBreakdown,

            Totals totals) {
        static Details of(InvoiceView view) {
            InvoiceContent content = view.content();
            return new Details(
                    InvoiceJson.of(view.row()),
                    References.of(content),
                    Seller.of(content.parties().seller()),
                    Buyer.of(content.parties().buyer()),
                    Days.of(content.servicePeriod()),
                    view.relations().standing().name(),
                    view.relations().takenBackBy().stream()
                            .map(InvoiceRelations.Related::number)
                            .toList(),
                    view.lines().stream().map(InvoiceLineJson::of).toList(),
                    content.settlement().vatBreakdown().stream().map(Vat::of).toList(),
                    Totals.of(content.settlement().totals()));
        }

        /** The answer to a request that made this document. */
        static StoredAnswer created(InvoiceView view, UriInfo uri) {
            URI location = uri.getBaseUriBuilder()
                    .path(InvoiceResource.class)
                    .path(Long.toString(view.row().id()))
                    .build();
            return Idempotency.answer(Response.Status.CREATED, location, of(view));
        }
    }

    /** What the invoice refers to. */
    @Schema(name = "InvoiceReferences", description = "What an invoice refers to; empty if to nothing")
    record References(
            String buyerReference,
            String contract,
            String purchaseOrder,

            @Schema(description = "Numbers of the invoices it corrects")
            List<String> preceding) {
        private static References of(InvoiceContent content) {
            var references = content.heading().references();
            return new References(
                    references.buyerReference(),
                    references.contract(),
                    references.purchaseOrder(),
                    references.preceding().stream()
                            .map(PrecedingInvoice::number)
                            .toList());
        }
    }

    /** Who supplies, as on the day of issue. */
    @Schema(name = "InvoiceSeller", description = "Who supplies, as on the day of issue")
    record Seller(String name, PostalAddress address, String vatId, String taxNumber) {
        private static Seller of(SellerParty seller) {
            return new Seller(
                    seller.name(),
                    PostalAddress.of(seller.address()),
                    seller.taxIds().vatId(),
                    seller.taxIds().taxNumber());
        }
    }

    /** Who pays, as on the day of issue. */
    @Schema(name = "InvoiceBuyer", description = "Who pays, as on the day of issue")
    record Buyer(String number, String name, PostalAddress address, String vatId, String email) {
        private static Buyer of(BuyerParty buyer) {
            return new Buyer(
                    buyer.number(), buyer.name(), PostalAddress.of(buyer.address()), buyer.vatId(), buyer.email());
        }
    }

    /** The sum of one category and rate. */
    @Schema(name = "VatBreakdown", description = "The sum of one VAT category and rate")
    record Vat(
            @Schema(description = "Code of EN 16931", examples = "S")
            String category,

            @Schema(description = "Percent, as text", examples = "19")
            String rate,

            Amount taxable,
            Amount tax) {
        private static Vat of(VatBreakdown vat) {
            return new Vat(
                    vat.vat().category().name(),
                    vat.vat().rate().toString(),
                    Amount.of(vat.taxable()),
                    Amount.of(vat.tax()));
        }
    }

    /** Document totals. */
    @Schema(name = "InvoiceTotals", description = "Totals as they stand in the ledger")
    record Totals(
            Amount net,
            Amount tax,
            Amount prepaid,

            @Schema(description = "What gross prices leave over, a few cents")
            Amount rounding,

            Amount payable) {
        private static Totals of(InvoiceTotals totals) {
            return new Totals(
                    Amount.of(totals.net()),
                    Amount.of(totals.tax()),
                    Amount.of(totals.prepaid()),
                    Amount.of(totals.rounding()),
                    Amount.of(totals.payable()));
        }
    }
}
