package org.kontor.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.persistence.TooManyCalls;

class FailureTest {
    @Test
    void saysWhatThePersonCanDo() {
        assertThat(kind(new TooOften())).isEqualTo(FailureKind.BUSY);
        assertThat(kind(new Refused("invoice.noSuchInvoice"))).isEqualTo(FailureKind.MISSING);
        assertThat(kind(new Refused("contract.cancelledTooEarly"))).isEqualTo(FailureKind.REFUSED);
        assertThat(kind(new EJBAccessException("no"))).isEqualTo(FailureKind.FORBIDDEN);
        assertThat(kind(new IllegalStateException("bug"))).isEqualTo(FailureKind.INCIDENT);
        assertThat(FailureKind.BUSY.isShownOnPage()).isFalse();
    }

    private static FailureKind kind(RuntimeException cause) {
        return Failure.of(new RuntimeException(cause)).kind();
    }

    private static final class TooOften extends TooManyCalls {
        private static final long serialVersionUID = 1L;

        TooOften() {
            super("declaration.tooOften", Duration.ofMinutes(5));
        }
    }

    private static final class Refused extends BusinessException {
        private static final long serialVersionUID = 1L;

        Refused(String key) {
            super(key);
        }
    }
}
