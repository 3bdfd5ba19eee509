package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderNumbersTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void endsTheOneBefore() {
        List<PurchaseOrder> changed = OrderNumbers.from(List.of(PurchaseOrder.from(JANUARY, "A")), MARCH, "B");
        assertThat(changed).containsExactly(new PurchaseOrder("A", JANUARY, MARCH), PurchaseOrder.from(MARCH, "B"));
    }

    @Test
    void takesThePlaceOfOneThatBeginsOnThatDayAndLeavesLaterOnes() {
        List<PurchaseOrder> known = List.of(new PurchaseOrder("A", MARCH, JUNE), PurchaseOrder.from(JUNE, "C"));
        assertThat(OrderNumbers.from(known, MARCH, "B"))
                .containsExactly(PurchaseOrder.from(JUNE, "C"), new PurchaseOrder("B", MARCH, JUNE));
    }

    @Test
    void leavesTheOnesThatAreOver() {
        PurchaseOrder over = new PurchaseOrder("A", JANUARY, MARCH);
        assertThat(OrderNumbers.from(List.of(over), JUNE, "B")).containsExactly(over, PurchaseOrder.from(JUNE, "B"));
    }
}
