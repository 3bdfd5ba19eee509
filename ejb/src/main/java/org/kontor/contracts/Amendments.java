package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Products;
import org.kontor.identity.Roles;

/** Changes of contracts: each one recorded is a numbered amendment, none is ever edited. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class Amendments {
    @Inject
    private ContractRepository contracts;

    @Inject
    private Products products;

    @Inject
    private Promises promises;

    @Inject
    private ContractLetterQueue letters;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * The terms the contract would have if the amendment was recorded on the business date; stores nothing. A line that
     * it adds has the id zero.
     *
     * @throws NoSuchContract if there is none with that id
     * @throws org.kontor.BusinessException that names what forbids the amendment
     */
    public Terms amended(long contractId, Amendment amendment) {
        return amended(contractId, List.of(amendment));
    }

    /** As {@link #amended(long, Amendment)}, with several amendments, each after those before it. */
    public Terms amended(long contractId, List<Amendment> amendments) {
        StoredTerms stored = stored(contractId);
        Terms changed = stored.terms();
        for (Amendment amendment : amendments) {
            changed = changed(changed, amendment, meanings(amendment, changed));
        }
        checkPromises(stored, changed);
        return changed;
    }

    private void checkPromises(StoredTerms stored, Terms changed) {
        promises.check(stored.place().locationId(), Optional.of(stored.terms()), changed, businessDate.today());
    }

    /**
     * Keeps a contract, and what its location has, from others until the transaction ends.
     *
     * @throws NoSuchContract if there is none with that id
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(long contractId) {
        promises.lock(locked(contractId).location().id());
    }

    /**
     * Records an amendment on the business date. Who changes a contract has looked at it: if another amendment came in
     * between, nothing is recorded.
     *
     * @param seen number of the last amendment the caller knows of; zero if there was none
     * @return number of the new one
     * @throws ContractMovedOn if there is a later one
     * @throws org.kontor.BusinessException that names what forbids the amendment
     */
    public int record(long contractId, Amendment amendment, int seen) {
        Contract contract = locked(contractId);
        check(contract, seen);
        return record(contract, amendment);
    }

    /** As {@link #record(long, Amendment, int)}, with several amendments, each after those before it. */
    public int record(long contractId, List<Amendment> amendments, int seen) {
        Contract contract = locked(contractId);
        check(contract, seen);
        amendments.forEach(amendment -> record(contract, amendment));
        return contract.amendments();
    }

    private static void check(Contract contract, int seen) {
        if (contract.amendments() != seen) {
            throw new ContractMovedOn(contract.number(), contract.amendments());
        }
    }

    /** As {@link #record(long, Amendment, int)}, whatever was recorded before. */
    public int record(long contractId, Amendment amendment) {
        return record(locked(contractId), amendment);
    }

    private int record(Contract contract, Amendment amendment) {
        if (amendment instanceof Amendment.CancellationUndone
                && contracts.handedTo(contract.id()).isPresent()) {
            throw new AlreadyTransferred(contract.number());
        }
        promises.lock(contract.location().id());
        StoredTerms stored = stored(contract.id());
        List<Meaning> meanings = meanings(amendment, stored.terms());
        checkPromises(stored, changed(stored.terms(), amendment, meanings));
        for (Meaning meaning : meanings) {
            contract.record(meaning.row().of(contract, contracts));
            letters.add(contract.id(), contract.amendments());
            audit.record(
                    "contract.change",
                    Contracts.SUBJECT,
                    Long.toString(contract.id()),
                    meaning.change().toString());
        }
        return contract.amendments();
    }

    private List<Meaning> meanings(Amendment amendment, Terms terms) {
        Meaning.Catalogue catalogue = new Meaning.Catalogue(
                products::find, code -> products.findByCode(code).orElseThrow());
        return Meaning.all(amendment, terms, catalogue, businessDate.today());
    }

    private static Terms changed(Terms terms, Amendment amendment, List<Meaning> meanings) {
        Terms changed = terms;
        for (Meaning meaning : meanings) {
            changed = changed.with(meaning.change());
            AmendmentRules.check(changed, meaning.change(), amendment);
        }
        return changed;
    }

    private Contract locked(long contractId) {
        return contracts.lock(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }

    private StoredTerms stored(long contractId) {
        return contracts.terms(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }
}
