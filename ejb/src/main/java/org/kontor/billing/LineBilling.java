package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.PriceKey;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;
import org.kontor.money.Money;
import org.kontor.money.VatRate;

/** One line in one run: what should be billed less what is, for each period and price that is due (R4, R8). */
final class LineBilling {
    private final long contract;
    private final Line line;
    private final Run run;
    private final LocalDate settled;
    private final Timeline timeline;
    private final Rating rating;
    private final Optional<Period> trial;

    LineBilling(Terms terms, Line line, Run run, LocalDate settled, Rating rating) {
        this.contract = terms.id();
        this.line = line;
        this.run = run;
        this.settled = settled;
        this.timeline = terms.timeline(line, run.businessDate());
        this.rating = rating;
        // What other software billed before is no trial, though it is not billed either.
        this.trial = terms.agreement()
                .trial()
                .filter(known -> !known.last().isBefore(line.start()))
                .filter(known -> line.paidFrom().equals(known.last().plusDays(1)))
                .map(known -> Period.ofDays(line.start(), known.last()));
    }

    void addCharges(List<BilledRow> billed, List<Charge> charges) {
        List<BilledRow> left = new ArrayList<>(billed);
        for (Use use : Uses.of(timeline, line, horizon(), settled)) {
            Amounts amounts = new Amounts(use);
            for (int share = 0; share < use.agreed.keys().size(); share++) {
                PriceKey key = use.agreed.keys().get(share);
                List<BilledRow> rows = take(left, use.period, key);
                if (isDue(use.period, key.timing())) {
                    bill(amounts, share, rows, charges);
                }
            }
        }
        for (BilledRow row : left) {
            if (row.period().end().isAfter(settled)
                    && isDue(row.period(), row.key().timing())
                    && !row.isNothing()) {
                charges.add(takeBack(row, nextRevision(List.of(row))));
            }
        }
    }

    /** What is paid once is due with its anchor: with the first invoice of the line it comes with. */
    private boolean isDueEarlier() {
        return line.kind() == LineKind.ONE_OFF && !line.anchor().date().isAfter(run.through());
    }

    private LocalDate horizon() {
        return isDueEarlier() && line.end().isAfter(run.through()) ? line.end() : run.through();
    }

    private boolean isDue(Period period, Timing timing) {
        return switch (timing) {
            case IN_ADVANCE -> !period.start().isAfter(run.through()) || isDueEarlier();
            case IN_ARREARS ->
                !period.end().isAfter(run.through())
                        || timeline.endsIn(period) && !timeline.end().isAfter(run.through());
        };
    }

    private static List<BilledRow> take(List<BilledRow> left, Period period, PriceKey key) {
        if (left.isEmpty()) {
            return List.of();
        }
        List<BilledRow> taken = new ArrayList<>(1);
        for (int i = left.size() - 1; i >= 0; i--) {
            BilledRow row = left.get(i);
            if (row.period().equals(period) && row.key().equals(key)) {
                taken.add(left.remove(i));
            }
        }
        return taken;
    }

    private void bill(Amounts amounts, int share, List<BilledRow> rows, List<Charge> charges) {
        Use use = amounts.use();
        VatShare vat = use.agreed.price().vat().get(share);
        Taxed tax = rating.tax(vat.vatClass(), use.period, timeline, rows);
        VatRate rate = tax.rate();
        int revision = nextRevision(rows);
        int before = 0;
        Money pricedBefore = Money.ZERO;
        Money netBefore = Money.ZERO;
        for (BilledRow row : rows) {
            if (row.isTaxed(tax)) {
                before = row.days();
                pricedBefore = row.priced();
                netBefore = row.net();
            } else if (!row.isNothing()) {
                charges.add(takeBack(row, revision++));
            }
        }
        Money should = amounts.ofShare(share);
        Money priced = should.minus(pricedBefore);
        Money net = (use.agreed.price().isGross() ? rate.netOf(should) : should).minus(netBefore);
        int days = use.counted() - before;
        if (days == 0 && priced.isZero() && net.isZero()) {
            return;
        }
        Derivation derivation = new Derivation(
                use.agreed.plan(),
                Optional.of(Tariff.of(use.agreed, vat.share())),
                new Derivation.Used(use.period, use.counted(), use.periodDays(), use.days(), trialIn(use.period)),
                new Derivation.Before(before, pricedBefore),
                new Derivation.Tax(vat.vatClass().name(), rate, rating.decidingDay(use.period, timeline)),
                priced,
                net);
        charges.add(new Charge(
                contract,
                line.id(),
                use.period,
                use.agreed.keys().get(share),
                revision,
                use.agreed.plan(),
                days,
                use.periodDays(),
                priced,
                net,
                tax.vatClass(),
                rate,
                derivation));
    }

    private Optional<Period> trialIn(Period period) {
        return trial.flatMap(days -> days.intersection(period));
    }

    /** Nothing of what was billed at this price remains. */
    private Charge takeBack(BilledRow row, int revision) {
        Derivation derivation = new Derivation(
                row.plan(),
                Optional.empty(),
                new Derivation.Used(row.period(), 0, row.period().days(), List.of()),
                new Derivation.Before(row.days(), row.priced()),
                new Derivation.Tax(
                        row.vatClass().name(), row.rate(), row.period().lastDay()),
                row.priced().negated(),
                row.net().negated());
        return new Charge(
                contract,
                line.id(),
                row.period(),
                row.key(),
                revision,
                row.plan(),
                -row.days(),
                row.period().days(),
                row.priced().negated(),
                row.net().negated(),
                row.vatClass(),
                row.rate(),
                derivation);
    }

    private static int nextRevision(List<BilledRow> rows) {
        int highest = -1;
        for (BilledRow row : rows) {
            highest = Math.max(highest, row.revision());
        }
        return highest + 1;
    }
}
