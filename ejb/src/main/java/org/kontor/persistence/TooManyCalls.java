package org.kontor.persistence;

import java.time.Duration;
import org.kontor.BusinessException;

/** Too many came within the last hour, from one address or together: the same works a little later. */
public abstract class TooManyCalls extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /**
     * @param pause until there is room again
     */
    protected TooManyCalls(String key, Duration pause) {
        super(key);
        this.pause = pause;
    }

    /** Until there is room again. */
    public Duration pause() {
        return pause;
    }
}
