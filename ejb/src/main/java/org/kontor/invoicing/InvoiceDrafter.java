package org.kontor.invoicing;

import java.util.List;
import java.util.Optional;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.billing.TaxTreatment;
import org.kontor.catalog.PriceBook;
import org.kontor.catalog.SmallBusiness;
import org.kontor.money.VatCategory;

/** Makes an account's next invoices from its contracts: what a run stores and a preview shows. Pure. */
final class InvoiceDrafter {
    private final Calculator calculator;
    private final PriceBook prices;
    private final SmallBusiness seller;
    private final Run run;

    InvoiceDrafter(PriceBook prices, SellerTerms seller, Run run) {
        this.calculator = new Calculator(prices.rates());
        this.prices = prices;
        this.seller = seller.rules().smallBusiness();
        this.run = run;
    }

    /**
     * Empty when there is nothing to charge; more than one where the law or the payer wants them apart.
     *
     * @throws TooManyCharges when a contract would get more lines than a sane one has
     */
    List<Draft> drafts(Payer payer, List<BilledContract> contracts) {
        Calculator treating = calculator.treating(new TaxTreatment(seller, payer.taxed()));
        DraftParts parts = new DraftParts();
        for (BilledContract contract : contracts) {
            List<Charge> charges =
                    treating.charges(contract.contract().terms(), contract.billed(), run, contract.settled());
            SafetyBounds.checkCharges(contract.contract(), charges);
            for (Charge charge : charges) {
                parts.add(
                        line(charge, contract, payer.language()),
                        contract.contract().reference(),
                        exemption(charge));
            }
        }
        return parts.drafts(payer);
    }

    /** What is taken back is exempt for the reason for which it was: that of its period. */
    private Optional<LegalNote> exemption(Charge charge) {
        if (charge.vatClass().category() != VatCategory.E) {
            return Optional.empty();
        }
        boolean small = seller.holdsOn(charge.derivation().tax().day());
        return Optional.of(small ? LegalNote.SMALL_BUSINESS : LegalNote.EXEMPT_LETTING);
    }

    private DraftLine line(Charge charge, BilledContract contract, InvoiceLanguage language) {
        // A gross price can leave a line of net 0.00 that is not zero gross; it cannot be printed as a product.
        if (charge.net().isZero()) {
            return new DraftLine(charge, Optional.empty());
        }
        InvoiceContentLine line = new InvoiceContentLine(
                LineTexts.name(charge, contract.contract(), prices, language),
                LineTexts.description(charge, contract.contract(), language),
                LineTexts.days(charge),
                LinePrices.of(charge),
                new InvoicedVat(charge.vatClass().category(), charge.rate()),
                LinePrices.gross(charge));
        return new DraftLine(charge, Optional.of(line));
    }
}
