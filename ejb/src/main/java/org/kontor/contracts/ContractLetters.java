package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;
import org.kontor.letters.Letter;
import org.kontor.letters.Letterheads;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.settings.Configuration;

/** Contracts and their amendments on paper, printed by a job and archived. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContractLetters {
    /** Kinds of documents in the archive. */
    static final String CONTRACT = "CONTRACT";

    static final String AMENDMENT = "AMENDMENT";

    /** A contract without an end is kept so long: nobody can make it longer later. */
    private static final int OPEN_YEARS = 10;

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractLetterQueue queue;

    @Inject
    private Products products;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Documents documents;

    @Inject
    private Configuration configuration;

    @Inject
    private Sql sql;

    /**
     * The same facts give the same letter, always.
     *
     * @param amendment its number; zero for the contract as it was signed
     * @throws NoSuchContract if there is none with that id
     */
    public Letter letter(long contractId, int amendment) {
        Contract contract = find(contractId);
        long seller = contract.seller().id();
        ContractLetter.Facts facts = new ContractLetter.Facts(
                configuration.baseUrl(),
                letterheads.version(letterheads.newest(seller)),
                details(contract),
                metered(),
                deposits(contract),
                before(contractId));
        ContractLetter letter = new ContractLetter(contract, facts);
        return amendment == 0
                ? letter.ofContract()
                : letter.ofAmendment(contract.changes().stream()
                        .filter(change -> change.amendment() == amendment)
                        .findFirst()
                        .orElseThrow());
    }

    private Map<Long, PriceDetails> details(Contract contract) {
        Map<Long, PriceDetails> details = new HashMap<>();
        contract.lines().forEach(line -> details.putAll(products.details(line.product())));
        contract.changes()
                .forEach(change -> change.product().ifPresent(product -> details.putAll(products.details(product))));
        return details;
    }

    private Map<String, Product> metered() {
        Map<String, Product> metered = new HashMap<>();
        for (Product product : products.all()) {
            if (product.kind() == ProductKind.METERED) {
                metered.put(product.code(), product);
            }
        }
        return metered;
    }

    private List<ContractLetter.AskedDeposit> deposits(Contract contract) {
        return sql.list(
                "SELECT number, amount, purpose FROM deposit WHERE account_id = ? AND seller_id = ?"
                        + " AND requested_on <= ? ORDER BY id",
                row -> new ContractLetter.AskedDeposit(
                        row.getString(1), Money.of(row.getBigDecimal(2)), row.getString(3)),
                contract.account().id(),
                contract.seller().id(),
                contract.signedOn());
    }

    private Optional<String> before(long contractId) {
        return contracts.handedFrom(contractId).map(ContractRow::number);
    }

    /** Archives what was printed, if nobody did so before. */
    public void store(long waitingId, long contractId, int amendment, byte[] pdf) {
        if (!queue.take(waitingId)) {
            return;
        }
        Contract contract = find(contractId);
        String name = amendment == 0 ? "Vertrag-" + safe(contract) : "Nachtrag-" + amendment + "-" + safe(contract);
        documents.store(new NewDocument(
                Contracts.SUBJECT,
                contractId,
                amendment == 0 ? CONTRACT : AMENDMENT,
                new DocumentFile(name + ".pdf", "application/pdf", pdf),
                Retention.LETTERS.until(end(contract))));
    }

    /** Contracts are kept from their end on (§ 147 (1) Nr. 2, 3 AO). */
    private LocalDate end(Contract contract) {
        LocalDate recorded = contract.changes().stream()
                .map(ContractChange::recorded)
                .reduce(contract.signedOn(), (one, other) -> other);
        LocalDate end = contracts
                .terms(contract.id())
                .map(stored -> stored.terms().endKnownAt(recorded))
                .orElse(Period.OPEN_END);
        return end.equals(Period.OPEN_END) ? recorded.plusYears(OPEN_YEARS) : end;
    }

    private Contract find(long contractId) {
        return contracts.find(contractId).orElseThrow(() -> new NoSuchContract(contractId));
    }

    private static String safe(Contract contract) {
        return contract.number().replaceAll("[^A-Za-z0-9-]", "_");
    }
}
