package org.kontor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * For pages that ask many boundaries: all in one transaction, on one connection and with today read once. Each boundary
 * still says who may ask; what one of them refuses ends the page as it would alone.
 */
@ApplicationScoped
public class Together {
    @Transactional
    public void ask(Runnable questions) {
        questions.run();
    }
}
