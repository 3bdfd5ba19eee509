package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Period;

/** Order numbers that take the place of others. Pure. */
final class OrderNumbers {
    private OrderNumbers() {}

    /**
     * Another number from a day on, up to the next one that is known for later: the one that held then ends the day before.
     *
     * @param known without overlap, in any order
     */
    static List<PurchaseOrder> from(List<PurchaseOrder> known, LocalDate day, String number) {
        List<PurchaseOrder> changed = new ArrayList<>();
        LocalDate end = Period.OPEN_END;
        for (PurchaseOrder order : known) {
            if (order.firstDay().isAfter(day)) {
                changed.add(order);
                end = order.firstDay().isBefore(end) ? order.firstDay() : end;
            } else if (order.firstDay().isBefore(day)) {
                changed.add(order.holdsOn(day) ? new PurchaseOrder(order.number(), order.firstDay(), day) : order);
            }
        }
        changed.add(new PurchaseOrder(number, day, end));
        return changed;
    }
}
