package org.kontor.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Calculator;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.Run;
import org.kontor.catalog.PriceBook;
import org.kontor.contracts.StoredTerms;

/** Makes an account's next invoice from its contracts: what a run stores and a preview shows. Pure. */
final class InvoiceDrafter {
    private final Calculator calculator;
    private final PriceBook prices;
    private final Run run;

    InvoiceDrafter(Calculator calculator, PriceBook prices, Run run) {
        this.calculator = calculator;
        this.prices = prices;
        this.run = run;
    }

    /**
     * Empty when there is nothing to charge.
     *
     * @throws TooManyCharges when a contract would get more lines than a sane one has
     */
    Optional<Draft> draft(Payer payer, List<BilledContract> contracts) {
        List<DraftLine> lines = new ArrayList<>();
        String contractNumber = null;
        for (BilledContract contract : contracts) {
            List<Charge> charges =
                    calculator.charges(contract.contract().terms(), contract.billed(), run, contract.settled());
            SafetyBounds.checkCharges(contract.contract(), charges);
            for (Charge charge : charges) {
                lines.add(line(charge, contract.contract(), payer.language()));
            }
            if (!charges.isEmpty()) {
                contractNumber = contractNumber == null ? contract.contract().number() : "";
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(draft(payer, contractNumber, lines));
    }

    private static Draft draft(Payer payer, String contractNumber, List<DraftLine> lines) {
        List<Charge> shown = lines.stream()
                .filter(line -> line.line().isPresent())
                .map(DraftLine::charge)
                .toList();
        return new Draft(payer, contractNumber, List.copyOf(lines), InvoiceTotals.of(shown));
    }

    private DraftLine line(Charge charge, StoredTerms contract, InvoiceLanguage language) {
        // A gross price can leave a line of net 0.00 that is not zero gross; it cannot be printed as a product.
        if (charge.net().isZero()) {
            return new DraftLine(charge, Optional.empty());
        }
        InvoiceContentLine line = new InvoiceContentLine(
                LineTexts.name(charge, contract, prices, language),
                LineTexts.description(charge, contract, language),
                LineTexts.days(charge),
                LinePrices.of(charge),
                new InvoicedVat(charge.vatClass().category(), charge.rate()),
                LinePrices.gross(charge));
        return new DraftLine(charge, Optional.of(line));
    }
}
