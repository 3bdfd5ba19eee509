package org.kontor.api;

/** It will be there soon: a job is making it. */
final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYet(String what) {
        super(what);
    }
}
