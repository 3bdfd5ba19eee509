package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.identity.Roles;

/**
 * Contracts handed to another payer: the old one ends the day before, a new one goes on at the same prices. What the old
 * payer owes stays his; days he paid beyond that day come back to him.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Transfers {
    @Inject
    private ContractRepository contracts;

    @Inject
    private Accounts accounts;

    @Inject
    private Products products;

    @Inject
    private Promises promises;

    @Inject
    private ContractLetterQueue letters;

    @Inject
    private Amendments amendments;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * The terms of the new payer; stores nothing. Lines are numbered from one.
     *
     * @throws NoSuchContract if there is none with that id
     * @throws PlannedAfterTransfer if changes are planned after the day
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    public Terms terms(long contractId, Transfer transfer) {
        return handed(find(contractId), transfer).terms();
    }

    /**
     * Ends the contract with the day before and signs one for the new payer.
     *
     * @param seen number of the last amendment the caller knows of
     * @return id of the new contract
     * @throws ContractMovedOn if a later amendment was recorded
     * @throws org.kontor.BusinessException that names what is impossible or against the law
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public long transfer(long contractId, Transfer transfer, int seen) {
        Contract old = contracts.lock(contractId).orElseThrow(() -> new NoSuchContract(contractId));
        NewContract draft = handed(old, transfer);
        amendments.record(contractId, transfer.closing(), seen);
        // The place that is handed over is free for the next payer once the end of the old contract can be read.
        contracts.flush();
        LocalDate today = businessDate.today();
        promises.check(old.location().id(), Optional.empty(), draft.terms(), today);
        Contract contract = draft.store(contracts.nextNumber(), accounts.findInUse(transfer.account()), old.location());
        contracts.add(contract);
        contracts.link(contractId, contract.id(), transfer.day());
        letters.add(contract.id(), 0);
        audit.record("contract.transfer", Contracts.SUBJECT, Long.toString(contractId), contract.number());
        return contract.id();
    }

    /** The contract of the payer before; empty if it was not handed over. */
    public Optional<ContractRow> before(long contractId) {
        return contracts.handedFrom(contractId);
    }

    /** The contract of the payer after; empty if it was not handed over. */
    public Optional<ContractRow> after(long contractId) {
        return contracts.handedTo(contractId);
    }

    private NewContract handed(Contract old, Transfer transfer) {
        Account payer = accounts.find(transfer.account());
        if (payer.id().equals(old.account().id())) {
            throw new SamePayer(payer.number());
        }
        Terms terms = contracts
                .terms(old.id())
                .orElseThrow(() -> new NoSuchContract(old.id()))
                .terms();
        return new Handover(terms, transfer.day(), businessDate.today()).contract(payer.type(), this::product);
    }

    private Product product(String code) {
        return products.findByCode(code).orElseThrow();
    }

    private Contract find(long contractId) {
        return contracts.find(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }
}
