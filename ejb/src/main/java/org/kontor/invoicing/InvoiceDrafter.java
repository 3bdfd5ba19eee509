package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.Run;
import org.kontor.billing.TaxTreatment;
import org.kontor.billing.UsageCharge;
import org.kontor.catalog.PriceBook;
import org.kontor.catalog.SmallBusiness;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Terms;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.usage.RatedUse;
import org.kontor.usage.UsageRating;
import org.kontor.usage.UsageRecord;
import org.kontor.usage.UsedBy;

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
        return drafts(payer, contracts, UsageInput.NOTHING);
    }

    /**
     * As {@link #drafts(Payer, List)}, with what was used in periods that are over.
     *
     * @param contracts all of the payer's: they share credits
     */
    List<Draft> drafts(Payer payer, List<BilledContract> contracts, UsageInput usage) {
        return payer.choice()
                .gathering()
                .of(run)
                .map(own -> drafts(payer, contracts, usage, own))
                .orElse(List.of());
    }

    private List<Draft> drafts(Payer payer, List<BilledContract> contracts, UsageInput usage, Run own) {
        UsageRating used = usage.open().rating(prices.meters(), payer.accountId(), own.businessDate());
        Calculator treating = calculator.treating(new TaxTreatment(seller, payer.taxed()));
        DraftParts parts = new DraftParts();
        for (BilledContract contract : contracts) {
            List<Charge> charges =
                    treating.charges(contract.contract().terms(), contract.billed(), own, contract.settled());
            SafetyBounds.checkCharges(contract.contract(), charges);
            for (Charge charge : charges) {
                parts.add(
                        line(charge, contract, payer.language()),
                        contract.contract().reference(),
                        exemption(charge));
            }
            for (RatedUse use : due(used, contract, usage, own.through())) {
                add(treating.charges(use, usage.billed()), new Printing(contract, payer, parts));
            }
        }
        return parts.drafts(payer);
    }

    /** What was used and is not billed, as if all of it was due, and nothing else. */
    List<Draft> used(Payer payer, List<BilledContract> contracts, UsageInput usage) {
        UsageRating used = usage.open().rating(prices.meters(), payer.accountId(), run.businessDate());
        Calculator treating = calculator.treating(new TaxTreatment(seller, payer.taxed()));
        DraftParts parts = new DraftParts();
        for (BilledContract contract : contracts) {
            Terms terms = contract.contract().terms();
            for (RatedUse use : used.all(terms, usage.open().of(terms.id()))) {
                add(treating.charges(use, usage.billed()), new Printing(contract, payer, parts));
            }
        }
        return parts.drafts(payer);
    }

    private static List<RatedUse> due(UsageRating used, BilledContract contract, UsageInput usage, LocalDate through) {
        Terms terms = contract.contract().terms();
        List<UsageRecord> records = usage.open().of(terms.id());
        return records.isEmpty() ? List.of() : used.due(terms, records, through);
    }

    /** Whose lines are printed, and where they go. */
    private record Printing(BilledContract contract, Payer payer, DraftParts parts) {}

    private void add(List<UsageCharge> charges, Printing printing) {
        SafetyBounds.checkCharges(
                printing.contract().contract(),
                charges.stream().map(UsageCharge::charge).toList());
        for (UsageCharge used : charges) {
            ChargedTo to = chargedTo(used, printing.contract().contract());
            DraftLine line =
                    line(used.charge(), printing.contract(), printing.payer().language(), to);
            printing.parts()
                    .add(
                            new DraftLine(used.charge(), line.line(), used.records()),
                            printing.contract().contract().reference(),
                            exemption(used.charge()));
        }
    }

    private ChargedTo chargedTo(UsageCharge used, StoredTerms contract) {
        ChargedTo line = chargedTo(used.charge(), contract);
        UsedBy by = used.by();
        return by.isSomebody()
                ? new ChargedTo(by.name(), by.costCentre().isEmpty() ? line.costCentre() : by.costCentre())
                : line;
    }

    /** What is taken back is exempt for the reason for which it was: that of its period. */
    private Optional<LegalNote> exemption(Charge charge) {
        if (charge.vatClass().category() == VatCategory.O) {
            boolean abroad = charge.vatClass().place() == PlaceOfSupply.RECIPIENT;
            return Optional.of(abroad ? LegalNote.NOT_TAXABLE : LegalNote.VOUCHER_SALE);
        }
        if (charge.vatClass().category() != VatCategory.E) {
            return Optional.empty();
        }
        boolean small = seller.holdsOn(charge.derivation().tax().day());
        return Optional.of(small ? LegalNote.SMALL_BUSINESS : LegalNote.EXEMPT_LETTING);
    }

    private ChargedTo chargedTo(Charge charge, StoredTerms contract) {
        String shared = contract.reference().wishes().costCentre();
        return contract.terms()
                .lineKnownAt(charge.line(), run.businessDate())
                .seat()
                .map(seat -> new ChargedTo(seat.name(), seat.costCentre().isEmpty() ? shared : seat.costCentre()))
                .orElseGet(() -> shared.isEmpty() ? ChargedTo.ALL : new ChargedTo("", shared));
    }

    private DraftLine line(Charge charge, BilledContract contract, InvoiceLanguage language) {
        return line(charge, contract, language, chargedTo(charge, contract.contract()));
    }

    private DraftLine line(Charge charge, BilledContract contract, InvoiceLanguage language, ChargedTo to) {
        // A gross price can leave a line of net 0.00 that is not zero gross; it cannot be printed as a product.
        if (charge.net().isZero()) {
            return new DraftLine(charge, Optional.empty());
        }
        InvoiceContentLine line = new InvoiceContentLine(
                LineTexts.name(charge, contract.contract(), prices, language),
                LineTexts.description(charge, contract.contract(), language),
                LineTexts.about(charge),
                LinePrices.of(charge),
                new InvoicedVat(charge.vatClass().category(), charge.rate()),
                LinePrices.gross(charge),
                to);
        return new DraftLine(charge, Optional.of(line));
    }
}
