package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Price;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.StoredTerms;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** New prices for contracts that run: who keeps, who moves, told before anything is saved. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class PriceCampaigns {
    private static final String NOT_SAVED = "new";

    @Inject
    private Products products;

    @Inject
    private Contracts contracts;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * What a new price would mean to the contracts that run. Stores nothing.
     *
     * @throws org.kontor.catalog.PriceExists if the product has a price from that day already
     */
    public PriceOutlook outlook(PriceChoice choice) {
        Product product = products.find(choice.productId());
        product.checkFree(choice.from());
        List<StoredTerms> holding = contracts.holding(choice.productId());
        PriceMoves moves = moves(product, choice, businessDate.today());
        List<PriceMove> found = holding.stream()
                .flatMap(stored -> moves.of(stored).stream())
                .sorted(Comparator.comparing(move -> move.contract().number()))
                .toList();
        Set<Long> accounts =
                found.stream().map(move -> move.contract().accountId()).collect(Collectors.toSet());
        return new PriceOutlook(found, campaigns.payers(accounts));
    }

    private static PriceMoves moves(Product product, PriceChoice choice, LocalDate today) {
        Price price = new Price(
                NOT_SAVED,
                choice.price().amount(),
                choice.price().entry(),
                choice.price().interval(),
                choice.price().timing(),
                choice.price().proration(),
                VatShare.whole(product.taxClass().vatClass()));
        return new PriceMoves(product.code(), price, choice.from(), today);
    }

    /**
     * Saves the price and sends the chosen lines on their way to it; a job records their amendments one by one and writes
     * to their payers.
     *
     * @param lines ids of lines that {@link #outlook} says can be moved; may be none
     * @return id of the campaign; 0 if nobody moves
     * @throws NotMovable if one of them cannot be moved (any more)
     * @throws org.kontor.BusinessException if the price is impossible
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long start(PriceChoice choice, Set<Long> lines) {
        Map<Long, PriceMove> movable =
                outlook(choice).of(MoveKind.MOVES).stream().collect(Collectors.toMap(PriceMove::line, move -> move));
        if (!movable.keySet().containsAll(lines)) {
            throw new NotMovable();
        }
        long version = products.priceFrom(choice.productId(), choice.from(), choice.price(), choice.details());
        if (lines.isEmpty()) {
            return 0;
        }
        List<PriceMove> chosen = movable.values().stream()
                .filter(move -> lines.contains(move.line()))
                .sorted(Comparator.comparing(PriceMove::line))
                .toList();
        long id = campaigns.add(choice, version, chosen, businessDate.today());
        audit.record(
                "campaign.start", "price-campaign", Long.toString(id), lines.size() + " lines from " + choice.from());
        return id;
    }

    /**
     * @throws NoSuchCampaign if there is none with that id
     */
    public PriceCampaign find(long id) {
        return campaigns.find(id).orElseThrow(() -> new NoSuchCampaign(id));
    }

    /** Of a product, the latest first. */
    public List<PriceCampaign> ofProduct(long productId) {
        return campaigns.ofProduct(productId);
    }

    /** The contracts of a campaign by number. */
    public Page<CampaignRow> rows(long id, PageRequest request) {
        return campaigns.rows(id, request);
    }
}
