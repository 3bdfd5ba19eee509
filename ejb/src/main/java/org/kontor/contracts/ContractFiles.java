package org.kontor.contracts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.DocumentRow;
import org.kontor.documents.Documents;
import org.kontor.identity.Roles;

/** Contracts and amendments as they were archived; there are none until a job has printed them. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class ContractFiles {
    @Inject
    private Contracts contracts;

    @Inject
    private Documents documents;

    /**
     * The contract first, then its amendments in the order they were made.
     *
     * @throws NoSuchContract if there is none with that id
     */
    public List<DocumentRow> of(long contractId) {
        return rows(contracts.find(contractId));
    }

    /**
     * As {@link #of}, of an account for which the caller may act.
     *
     * @throws NoSuchContract if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public List<DocumentRow> ofMine(long contractId) {
        return rows(contracts.findMine(contractId));
    }

    /**
     * The bytes of one of them, after their hash was checked.
     *
     * @param name as {@link #of} tells it
     * @throws NoSuchContract if there is none with that id
     */
    public Optional<DocumentFile> file(long contractId, String name) {
        return file(contracts.find(contractId), name);
    }

    /**
     * As {@link #file}, of an account for which the caller may act.
     *
     * @throws NoSuchContract if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Optional<DocumentFile> fileMine(long contractId, String name) {
        return file(contracts.findMine(contractId), name);
    }

    private List<DocumentRow> rows(Contract contract) {
        return documents.of(Contracts.SUBJECT, contract.id()).stream()
                .sorted(Comparator.comparing(DocumentRow::id))
                .toList();
    }

    private Optional<DocumentFile> file(Contract contract, String name) {
        return rows(contract).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .flatMap(row -> documents.open(row.id()));
    }
}
