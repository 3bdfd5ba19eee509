package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.money.UnitPrice;

/** A line that goes on elsewhere from a day on: at the same price, in the same periods, as long as it would have. */
final class Continuation {
    private Continuation() {}

    /**
     * @param timeline of the line as it is; it ends after the day
     * @throws PlannedAfterTransfer if something is planned for it after the day
     */
    static LineDraft of(Line line, Timeline timeline, LocalDate day, Function<String, Product> products) {
        LocalDate start = timeline.start().isAfter(day) ? timeline.start() : day;
        Agreed agreed = whole(timeline, new Period(start, timeline.end()));
        Product product = products.apply(agreed.plan());
        PriceVersion price = product.prices().stream()
                .filter(version -> Long.toString(version.id()).equals(listed(agreed)))
                .findFirst()
                .orElseThrow(() -> new PlannedAfterTransfer(day));
        return new LineDraft(
                line.kind(),
                agreed.anchor(),
                new Period(start, timeline.end()),
                new LineDraft.Offer(product, price, own(agreed)),
                new LineDraft.Amount(agreed.quantity(), agreed.discount()),
                line.paidFrom().isAfter(start) ? line.paidFrom() : start);
    }

    /** The id of the price version, also behind an individual price. */
    private static String listed(Agreed agreed) {
        String id = agreed.price().id();
        return isOwn(agreed) ? id.substring(0, id.indexOf('=')) : id;
    }

    private static Optional<UnitPrice> own(Agreed agreed) {
        return isOwn(agreed) ? Optional.of(agreed.price().amount()) : Optional.empty();
    }

    private static boolean isOwn(Agreed agreed) {
        return agreed.price().id().indexOf('=') >= 0;
    }

    /** What holds on all days from the first one on. */
    private static Agreed whole(Timeline timeline, Period days) {
        return timeline.stretches().stream()
                .filter(stretch -> !stretch.days().start().isAfter(days.start())
                        && stretch.days().end().equals(days.end()))
                .map(Stretch::agreed)
                .findFirst()
                .orElseThrow(() -> new PlannedAfterTransfer(days.start()));
    }
}
