package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.DeliveryWay;

class IssuedDeliveryTest {
    private static final LocalDate LAST_DAY_OF_PAPER = LocalDate.of(2027, 12, 31);

    @Test
    void publicBuyersNeverGetPaper() {
        assertThat(IssuedDelivery.way(InvoiceForm.XRECHNUNG, DeliveryWay.POST, LAST_DAY_OF_PAPER))
                .isEqualTo(DeliveryWay.MAIL);
    }

    @Test
    void businessesGetPaperUntilTheTransitionEnds() {
        assertThat(IssuedDelivery.way(InvoiceForm.ZUGFERD, DeliveryWay.POST, LAST_DAY_OF_PAPER))
                .isEqualTo(DeliveryWay.POST);
        assertThat(IssuedDelivery.way(InvoiceForm.ZUGFERD, DeliveryWay.POST, LAST_DAY_OF_PAPER.plusDays(1)))
                .isEqualTo(DeliveryWay.MAIL);
    }

    @Test
    void consumersMayAlwaysGetPaper() {
        assertThat(IssuedDelivery.way(InvoiceForm.PLAIN, DeliveryWay.POST, LocalDate.of(2035, 1, 1)))
                .isEqualTo(DeliveryWay.POST);
    }

    @Test
    void othersGetWhatTheyChose() {
        for (InvoiceForm form : InvoiceForm.values()) {
            assertThat(IssuedDelivery.way(form, DeliveryWay.PORTAL, LocalDate.of(2035, 1, 1)))
                    .isEqualTo(DeliveryWay.PORTAL);
        }
    }
}
