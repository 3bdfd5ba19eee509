package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductRow;

/** A product in lists, with the price of today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Product", description = "What can be rented")
record ProductJson(
        long id,
        @Schema(examples = "DESK-FIX") String code,

        @Schema(enumeration = {"BASE", "ADD_ON", "STANDALONE", "METERED", "ONE_OFF"})
        String kind,

        @Schema(
                description =
                        "Who may order it beside the office: nobody, members in the portal, everybody without login",
                enumeration = {"OFFICE", "MEMBERS", "PUBLIC"})
        String audience,

        Words name,
        Words description,

        @Schema(description = "What new contracts get today; missing if there is none")
        Price price) {

    static ProductJson of(ProductRow row) {
        return new ProductJson(
                row.id(),
                row.code(),
                row.kind().name(),
                row.audience().name(),
                Words.of(row.name()),
                Words.of(row.description()),
                row.price().map(Price::of).orElse(null));
    }

    /** A product alone, with all its prices. */
    @Schema(name = "ProductDetails", description = "A product with all its prices")
    record Details(
            long id,
            String code,

            @Schema(enumeration = {"BASE", "ADD_ON", "STANDALONE", "METERED", "ONE_OFF"})
            String kind,

            @Schema(enumeration = {"OFFICE", "MEMBERS", "PUBLIC"})
            String audience,

            Words name,
            Words description,
            @Schema(description = "Code of the tax class") String taxClass,

            @Schema(description = "Oldest first; a price counts for contracts signed until the next begins")
            List<Price> prices) {
        static Details of(Product product) {
            return new Details(
                    product.id(),
                    product.code(),
                    product.kind().name(),
                    product.audience().name(),
                    Words.of(product.name()),
                    Words.of(product.description()),
                    product.taxClass().code(),
                    product.prices().stream().map(Price::of).toList());
        }
    }

    /** A price version. */
    @Schema(name = "Price", description = "A price and the first day on which new contracts get it")
    record Price(
            long id,
            LocalDate validFrom,
            UnitAmount amount,

            @Schema(
                    description = "Whether the amount is without or with VAT",
                    enumeration = {"NET", "GROSS"})
            String entry,

            @Schema(description = "How long one period is", examples = "1 MONTH")
            String interval,

            @Schema(enumeration = {"IN_ADVANCE", "IN_ARREARS"})
            String timing,

            @Schema(enumeration = {"DAYS", "THIRTY_360", "WHOLE_PERIODS", "FREE_UNTIL_ANCHOR", "ONCE"})
            String proration,

            @Schema(description = "First days of a new contract that cost nothing by themselves")
            int trialDays,

            @Schema(description = "Id of the one-off product billed with the first invoice; missing for none")
            Long setUpFee) {
        static Price of(PriceVersion version) {
            ListPrice price = version.price();
            return new Price(
                    version.id(),
                    version.validFrom(),
                    UnitAmount.of(price.amount()),
                    price.entry().name(),
                    price.interval().count() + " " + price.interval().unit(),
                    price.timing().name(),
                    price.proration().name(),
                    version.beginning().trialDays(),
                    version.beginning().feeId());
        }
    }
}
