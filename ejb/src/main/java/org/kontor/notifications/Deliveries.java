package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Whether documents reached whom they are for: by mail, on paper, in the portal. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Deliveries {
    @Inject
    private DeliveryRepository deliveries;

    /** Filters by recipient and number. */
    public Page<DeliveryRow> list(DeliveryFilter which, PageRequest request) {
        return deliveries.page(which, request);
    }

    /** What waits for a person. */
    public DeliveryCounts counts() {
        return deliveries.counts();
    }

    /** How one document was delivered. */
    public DeliveryStory about(String subjectType, long subjectId) {
        return deliveries.story(subjectType, subjectId);
    }

    /**
     * The days on which documents count as received, for those that do; a document that is missing here holds reminders.
     *
     * @param ids of one subject type, at most 5000
     */
    public Map<Long, LocalDate> deliveredOn(String subjectType, Collection<Long> ids) {
        return deliveries.deliveredOn(subjectType, ids);
    }
}
