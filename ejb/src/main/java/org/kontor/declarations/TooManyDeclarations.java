package org.kontor.declarations;

import java.time.Duration;
import org.kontor.persistence.TooManyCalls;

/** Too many declarations came in the last hour, from one address: try again later. */
public final class TooManyDeclarations extends TooManyCalls {
    private static final long serialVersionUID = 1L;

    TooManyDeclarations(Duration pause) {
        super("declaration.tooOften", pause);
    }
}
