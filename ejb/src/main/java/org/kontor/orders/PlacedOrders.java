package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.DocumentRow;
import org.kontor.documents.Documents;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** What was ordered on the public pages, for the office. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class PlacedOrders {
    /** After so many days an account that may be there twice is an old story. */
    private static final int FRESH_DAYS = 30;

    @Inject
    private PlacedOrderRepository placed;

    @Inject
    private ContractDepositRepository contractDeposits;

    @Inject
    private Documents documents;

    @Inject
    private BusinessDate businessDate;

    /** The newest first. */
    public Page<PlacedOrderRow> list(PageRequest request) {
        return placed.page(request);
    }

    /** How many of the last 30 days are of people who may have an account already: somebody has to look. */
    public long doubtful() {
        return placed.doubtful(businessDate.today().minusDays(FRESH_DAYS));
    }

    /** The order by which a contract was made; empty if the office made it. */
    public Optional<PlacedOrder> ofContract(long contractId) {
        return placed.ofContract(contractId);
    }

    /** Ids of the deposits that were asked for with a contract, by its order or a change, and are not settled. */
    public List<Long> deposits(long contractId) {
        return contractDeposits.held(contractId);
    }

    /**
     * @throws NoSuchPlacedOrder if there is none with that id
     */
    public PlacedOrder find(long id) {
        return placed.find(id).orElseThrow(NoSuchPlacedOrder::new);
    }

    /** One of the papers, after its hash was checked. */
    public Optional<DocumentFile> file(long id, String name) {
        return papers(find(id)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .flatMap(row -> documents.open(row.id()));
    }

    /** What was sent with the confirmation; nothing until a job wrote it. */
    public List<DocumentRow> papers(PlacedOrder order) {
        return documents.of(PublicOrders.SUBJECT, order.id());
    }
}
