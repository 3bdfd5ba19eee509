package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.Charge;
import org.kontor.billing.Derivation;
import org.kontor.calendar.Period;
import org.kontor.catalog.Proration;
import org.kontor.invoicing.Corrections.Correcting;
import org.kontor.invoicing.Corrections.LineCut;
import org.kontor.money.Money;
import org.kontor.money.Rounding;

/** Takes a part of an issued invoice back: lines over the difference, each with its charge. Pure but for what it is given. */
final class Correction {
    private final Original original;
    private final List<IssuedLine> shown;
    private final WaivedDays waived;

    /**
     * @param lines of the invoice, with what is left of them
     * @param waived tells what waiving days takes back
     */
    Correction(Original original, List<IssuedLine> lines, WaivedDays waived) {
        this.original = original;
        this.shown = lines.stream().filter(line -> line.line().isPresent()).toList();
        this.waived = waived;
    }

    /** What the days of some lines cost, by the calculator that bills. */
    interface WaivedDays {
        /** The lines of the next run if these days were waived, and the lines of it that were not. */
        List<DraftLine> of(List<ExcusedDays> days, IssuedLine line);
    }

    List<CorrectableLine> lines() {
        List<CorrectableLine> lines = new ArrayList<>();
        for (IssuedLine line : shown) {
            lines.add(new CorrectableLine(
                    lines.size() + 1, line.line().orElseThrow(), line.left().priced(), daysLeft(line)));
        }
        return lines;
    }

    private static int daysLeft(IssuedLine line) {
        Charge charge = line.charge();
        boolean byDays = charge.derivation().metered().isEmpty()
                && charge.derivation().before().counted() == 0
                && charge.derivation()
                        .tariff()
                        .filter(tariff -> tariff.proration() == Proration.DAYS)
                        .isPresent();
        return byDays ? line.left().days() : 0;
    }

    /**
     * @throws TooMuchTakenBack if less is left of a line
     * @throws NothingTakenBack if nothing is taken back in all
     */
    TakeBack of(Correcting how) {
        List<TakenLine> taken = new ArrayList<>();
        List<ExcusedDays> excused = new ArrayList<>();
        for (LineCut cut : how.lines()) {
            IssuedLine line = at(cut.position());
            if (cut.cut() instanceof Cut.Amount amount) {
                taken.add(reduced(line, amount.amount()));
            } else if (cut.cut() instanceof Cut.Days days && days.again()) {
                taken.add(returned(line, checked(line, days)));
            } else if (cut.cut() instanceof Cut.Days days) {
                List<ExcusedDays> last = last(line, checked(line, days));
                taken.addAll(waived(line, last));
                excused.addAll(last);
            }
        }
        TakeBack document = TakeBack.of(InvoiceKind.CORRECTION, how.reason(), taken, excused);
        if (!document.totals().isCorrection()) {
            throw new NothingTakenBack();
        }
        return document;
    }

    private IssuedLine at(int position) {
        if (position < 1 || position > shown.size()) {
            throw new NothingTakenBack();
        }
        return shown.get(position - 1);
    }

    private static int checked(IssuedLine line, Cut.Days days) {
        int left = daysLeft(line);
        if (days.count() > left) {
            throw new TooMuchTakenBack(name(line), left);
        }
        return days.count();
    }

    private TakenLine reduced(IssuedLine line, Money amount) {
        if (amount.compareTo(line.left().priced()) > 0) {
            throw new TooMuchTakenBack(name(line), line.left().priced());
        }
        Charge charge = line.charge();
        Derivation.Used none = new Derivation.Used(charge.period(), 0, charge.periodDays(), List.of());
        Charge less = charge(line, 0, amount.negated(), none, new Derivation.Before(0, Money.ZERO));
        String text = original.parties().language() == InvoiceLanguage.GERMAN ? "Preisnachlass" : "Price reduction";
        return shown(line, less, line.line().orElseThrow().period(), text, true);
    }

    private TakenLine returned(IssuedLine line, int days) {
        Charge charge = line.charge();
        int left = line.left().days();
        Money kept = share(charge, left - days);
        Money before = share(charge, left);
        Derivation.Used used = new Derivation.Used(charge.period(), left - days, charge.periodDays(), List.of());
        Charge less = charge(line, -days, kept.minus(before), used, new Derivation.Before(left, before));
        List<ExcusedDays> last = last(line, days);
        Period period = new Period(
                last.get(0).days().start(), last.get(last.size() - 1).days().end());
        return shown(line, less, period, daysText(days, charge.periodDays()), false);
    }

    private List<TakenLine> waived(IssuedLine line, List<ExcusedDays> days) {
        Period period = new Period(
                days.get(0).days().start(), days.get(days.size() - 1).days().end());
        return waived.of(days, line).stream()
                .map(draft -> shown(
                        line,
                        draft.charge(),
                        period,
                        daysText(-draft.charge().days(), draft.charge().periodDays()),
                        false))
                .toList();
    }

    /** What so many days of the charge cost; sums of parts never drift from the whole. */
    private static Money share(Charge charge, int days) {
        return Money.ofCents(Rounding.halfUp(charge.priced().cents(), days, charge.days()));
    }

    private static Charge charge(
            IssuedLine line, int days, Money priced, Derivation.Used used, Derivation.Before before) {
        Charge charge = line.charge();
        Money net = charge.key().isGross() ? charge.rate().netOf(priced) : priced;
        Derivation why = new Derivation(
                charge.plan(),
                Optional.empty(),
                used,
                before,
                charge.derivation().tax(),
                priced,
                net);
        return new Charge(
                charge.contract(),
                charge.line(),
                charge.period(),
                charge.key(),
                line.left().nextRevision(),
                charge.plan(),
                days,
                charge.periodDays(),
                priced,
                net,
                charge.vatClass(),
                charge.rate(),
                why);
    }

    private static TakenLine shown(IssuedLine line, Charge charge, Period period, String text, boolean reduction) {
        InvoiceContentLine printed = new InvoiceContentLine(
                name(line),
                text,
                period,
                InvoicedPrice.difference(charge.net()),
                line.line().orElseThrow().vat(),
                charge.key().isGross() ? Optional.of(charge.priced()) : Optional.empty(),
                line.line().orElseThrow().chargedTo());
        return new TakenLine(Optional.of(printed), charge, reduction, line.id());
    }

    private String daysText(int days, int of) {
        return original.parties().language() == InvoiceLanguage.GERMAN
                ? days + " von " + of + " Tagen"
                : days + " of " + of + " days";
    }

    private static String name(IssuedLine line) {
        return line.line().orElseThrow().name();
    }

    /** The last days of a line that no correction took back, in order. */
    private static List<ExcusedDays> last(IssuedLine line, int count) {
        Charge charge = line.charge();
        int gone = charge.days() - line.left().days();
        List<ExcusedDays> found = new ArrayList<>();
        int left = count;
        List<Period> used = charge.derivation().used().days();
        for (int i = used.size() - 1; i >= 0 && left > 0; i--) {
            Period days = used.get(i);
            int skipped = Math.min(gone, days.days());
            gone -= skipped;
            LocalDate end = days.end().minusDays(skipped);
            int taken = Math.min(left, days.days() - skipped);
            if (taken > 0) {
                Period part = new Period(end.minusDays(taken), end);
                found.add(0, new ExcusedDays(charge.contract(), charge.line(), part));
                left -= taken;
            }
        }
        return found;
    }
}
