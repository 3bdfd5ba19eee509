package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kontor.billing.PriceReader;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.Excused;
import org.kontor.contracts.Line;
import org.kontor.contracts.Stretch;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Lifeline.Bar;
import org.kontor.web.ui.Lifeline.Lane;
import org.kontor.web.ui.Lifeline.Sentence;

/** Draws contracts over a year or so. */
@Named
@RequestScoped
public class Lifelines {
    private static final int MONTHS = 14;
    private static final int MONTHS_A_MARK = 2;
    private static final double WHOLE = 100.0;

    @Inject
    private Products products;

    @Inject
    private Prices prices;

    @Inject
    private Language language;

    @Inject
    private LocalStack localStack;

    /** As they are known today, over the months around it; prices as they were entered. */
    public Lifeline of(Terms terms) {
        return of(terms, null);
    }

    /** As {@link #of(Terms)}, with prices as their reader reads them; no reader for the office. */
    public Lifeline of(Terms terms, PriceReader reader) {
        LocalDate today = localStack.getToday();
        LocalDate start = today.withDayOfMonth(1).minusMonths(2);
        Period window = new Period(start, start.plusMonths(MONTHS));
        Function<Price, String> read = price -> reader == null ? prices.agreed(price) : prices.agreed(price, reader);
        List<Lane> lanes = terms.linesKnownAt(today).stream()
                .map(line -> lane(line, told(terms.timeline(line, today), read).toList(), window))
                .toList();
        return new Lifeline(months(window), lanes);
    }

    /** What holds on a day: a sentence for each line in force. */
    public List<Sentence> on(Terms terms, LocalDate day, LocalDate knownAt) {
        Period only = Period.ofDays(day, day);
        return terms.linesKnownAt(knownAt).stream()
                .flatMap(line ->
                        told(terms.timeline(line, knownAt), prices::agreed).filter(piece -> piece.days.overlaps(only)))
                .map(this::sentence)
                .toList();
    }

    /** Of a product, by the name that contracts know it by. */
    public String name(String plan) {
        return products.findByCode(plan)
                .map(Product::name)
                .map(name -> name.in(locale()))
                .orElse(plan);
    }

    private Lane lane(Line line, List<Piece> pieces, Period window) {
        List<Bar> bars = pieces.stream()
                .flatMap(piece -> piece.days.intersection(window).stream()
                        .map(days -> bar(piece.shortText, days, window, piece.look)))
                .toList();
        return new Lane(
                name(line.versions().get(0).plan().name()),
                bars,
                pieces.stream().map(this::sentence).toList());
    }

    private Stream<Piece> told(Timeline timeline, Function<Price, String> read) {
        Stream<Piece> paid = timeline.stretches().stream().map(stretch -> paid(stretch, read));
        Stream<Piece> free = timeline.excused().stream().map(this::free);
        return Stream.concat(paid, free).sorted(Comparator.comparing(piece -> piece.days.start()));
    }

    private Piece paid(Stretch stretch, Function<Price, String> read) {
        Agreed agreed = stretch.agreed();
        String name = name(agreed.plan());
        String pieces = agreed.quantity().pieces() == 1 ? name : agreed.quantity() + " × " + name;
        String less = agreed.discount().isZero() ? "" : " − " + agreed.discount() + " %";
        String text = agreed.quantity() + " × " + name + ", " + read.apply(agreed.price()) + less;
        return new Piece(stretch.days(), pieces, text, "paid");
    }

    private Piece free(Excused excused) {
        String reason = Texts.label("excuse." + excused.reason().name(), locale());
        return new Piece(excused.days(), reason, reason, excused.reason().name().toLowerCase(Locale.ROOT));
    }

    private Sentence sentence(Piece piece) {
        return new Sentence(new Formats(locale()).period(piece.days.start(), piece.days.end()), piece.text);
    }

    private List<Bar> months(Period window) {
        List<Bar> marks = new ArrayList<>();
        for (LocalDate month = window.start(); month.isBefore(window.end()); month = month.plusMonths(MONTHS_A_MARK)) {
            String name = new Formats(locale()).shortMonth(month);
            marks.add(bar(name, new Period(month, month.plusMonths(MONTHS_A_MARK)), window, ""));
        }
        return marks;
    }

    private static Bar bar(String text, Period days, Period window, String look) {
        double whole = window.days();
        double left = new Period(window.start(), days.start().plusDays(1)).days() - 1.0;
        return new Bar(text, percent(left / whole), percent(days.days() / whole), look);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * WHOLE);
    }

    private Locale locale() {
        return language.getLocale();
    }

    /** Days that are paid or not, as they are drawn and told. */
    private record Piece(Period days, String shortText, String text, String look) {}
}
