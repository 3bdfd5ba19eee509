package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.LeitwegId;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;

/**
 * What payers want to read on the invoices of a contract: their order numbers with the days for which they hold, a
 * reference, a cost centre. What was issued keeps what it says.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class PurchaseOrders {
    /** Order numbers are told so many days before they end. */
    public static final int WARNED_DAYS = 30;

    @Inject
    private ContractRepository contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * Running contracts that need an order number and have none on one of the next {@link #WARNED_DAYS} days, the most
     * urgent first; at most {@code most}.
     */
    public List<EndingOrder> ending(int most) {
        LocalDate today = businessDate.today();
        return contracts.endingOrders(today, today.plusDays(WARNED_DAYS), most);
    }

    /**
     * What invoices of a contract say from the next one on.
     *
     * @throws NoSuchContract if there is none with that id
     * @throws org.kontor.accounts.InvalidLeitwegId if the payer is public and the reference no Leitweg-ID
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void refer(long contractId, ContractReferences references) {
        Contract contract = locked(contractId);
        LeitwegId.check(contract.account(), references.buyerReference());
        contract.refer(references);
        audit.record(AuditFact.of("contract.references", Contracts.SUBJECT, contractId, references.toString())
                .about(Person.account(contract.account().id())));
    }

    /**
     * One more order number. Days that were invoiced before keep the number they were invoiced with.
     *
     * @throws OrdersOverlap if another one holds on one of its days
     * @throws NoSuchContract if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void add(long contractId, PurchaseOrder order) {
        Contract contract = locked(contractId);
        contract.order(order);
        audit.record(AuditFact.of(
                        "contract.order",
                        Contracts.SUBJECT,
                        contractId,
                        order.number() + " " + order.firstDay() + " " + order.lastDay())
                .about(Person.account(contract.account().id())));
    }

    /**
     * The order number that begins on a day does not count any more.
     *
     * @throws NoSuchOrder if there is none
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void withdraw(long contractId, LocalDate firstDay) {
        locked(contractId).withdrawOrder(firstDay);
        audit.record("contract.orderWithdrawn", Contracts.SUBJECT, Long.toString(contractId), firstDay.toString());
    }

    private Contract locked(long contractId) {
        return contracts.lock(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }
}
