package org.kontor.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls boundaries in the role {@code member}, as a person nobody admitted to any account. */
@Stateless
@PermitAll
@RunAs("member")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsMember {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    public void run(Runnable work) {
        work.run();
    }
}
