package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;

/** Stores the letters of instalment plans once; the mail that waits for one goes on in the same transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanArchive {
    @Inject
    private PlanRepository plans;

    @Inject
    private Documents documents;

    /** Does nothing if another node stored it meanwhile. */
    public void store(InstalmentPlan plan, byte[] pdf) {
        if (plans.takeRendering(plan.id())) {
            String name = plan.number().replace('/', '-') + ".pdf";
            documents.store(new NewDocument(
                    InstalmentPlans.SUBJECT,
                    plan.id(),
                    InstalmentPlans.DOCUMENT,
                    new DocumentFile(name, "application/pdf", pdf),
                    Retention.LETTERS.until(plan.terms().agreedOn())));
        }
    }
}
