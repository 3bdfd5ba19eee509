package org.kontor.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** What a boundary does around its work: a new transaction and a caller, here the {@code operator}. */
@Stateless
@PermitAll
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Transaction {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    public void run(Runnable work) {
        work.run();
    }

    /** As if something went wrong after the work: the transaction rolls back. */
    public void fail(Runnable work) {
        work.run();
        throw new DeliberateFailure();
    }

    public static class DeliberateFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
