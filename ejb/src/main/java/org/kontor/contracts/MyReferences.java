package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.LeitwegId;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** What companies among the members want to read on the invoices of their contracts; what was issued keeps what it says. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyReferences {
    @Inject
    private ContractRepository contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * A reference and a cost centre for the invoices of a contract from the next one on. Whether an order number is needed
     * stays as it was agreed.
     *
     * @param reference empty for that of the account
     * @throws NoSuchContract if there is none, or it is somebody else's
     * @throws NotForConsumers if a consumer pays
     * @throws org.kontor.accounts.InvalidLeitwegId if the payer is public and the reference no Leitweg-ID
     */
    public void refer(long contractId, String reference, String costCentre) {
        Contract own = own(contractId);
        ContractReferences references =
                new ContractReferences(reference, costCentre, own.references().orderRequired());
        LeitwegId.check(own.account(), references.buyerReference());
        own.refer(references);
        audit.record(AuditFact.of(
                        "my.contract.references",
                        Contracts.SUBJECT,
                        contractId,
                        references.buyerReference() + " / " + references.costCentre())
                .about(Person.account(own.account().id())));
    }

    /**
     * Another order number for services from a day on; the one before ends the day before.
     *
     * @throws NoSuchContract if there is none, or it is somebody else's
     * @throws NotForConsumers if a consumer pays
     * @throws OrderTooEarly if the day lies before this month
     */
    public void order(long contractId, String number, LocalDate from) {
        Contract own = own(contractId);
        LocalDate earliest = businessDate.today().withDayOfMonth(1);
        if (Input.required(from, "from").isBefore(earliest)) {
            throw new OrderTooEarly(earliest);
        }
        own.orderFrom(from, number);
        audit.record(AuditFact.of("my.contract.order", Contracts.SUBJECT, contractId, number + " " + from)
                .about(Person.account(own.account().id())));
    }

    private Contract own(long contractId) {
        Contract own = contracts
                .lock(contractId)
                .filter(contract -> contract.account().logins().contains(caller.name()))
                .orElseThrow(() -> new NoSuchContract(contractId));
        if (own.account().type() == CustomerType.CONSUMER) {
            throw new NotForConsumers();
        }
        return own;
    }
}
