package org.kontor.orders;

import java.time.Duration;
import org.kontor.persistence.TooManyCalls;

/** Too many looked at the packages from one address in the last hour: try again later. */
public final class TooManyLooks extends TooManyCalls {
    private static final long serialVersionUID = 1L;

    TooManyLooks(Duration pause) {
        super("packages.tooOften", pause);
    }
}
