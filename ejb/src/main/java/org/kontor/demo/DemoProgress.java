package org.kontor.demo;

import java.time.LocalDate;

/** How far the demo space is filled. */
record DemoProgress(LocalDate begins, LocalDate ends, int done, int total) {

    boolean isComplete() {
        return done >= total;
    }
}
