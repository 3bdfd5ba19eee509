package org.kontor.jobs;

import java.time.LocalDate;
import java.util.Set;

/**
 * What all works go by when they are woken: asked once for all of them, because most have nothing to do.
 *
 * @param pausing names of works that have to wait for their next attempt
 */
public record Tick(LocalDate today, Set<String> pausing) {
    public Tick {
        pausing = Set.copyOf(pausing);
    }
}
