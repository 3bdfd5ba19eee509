package org.kontor.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.identity.Roles;

/** Tells others how far an import came, while the transaction that takes it over goes on. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Progress {
    @Inject
    private ImportRepository imports;

    public void is(long importId, int done) {
        imports.progress(importId, done);
    }
}
