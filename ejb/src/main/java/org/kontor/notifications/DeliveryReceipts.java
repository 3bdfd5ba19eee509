package org.kontor.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;

/** Writes down when somebody first saw or downloaded a document in the portal. For boundaries of the portal. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DeliveryReceipts {
    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /** Only the first time counts. */
    public void record(String subjectType, long subjectId, ReceiptKind how) {
        deliveries.addReceipt(
                subjectType,
                subjectId,
                new DeliveryRepository.Receipt(how, businessDate.today(), clock.now(), caller.name()));
    }
}
