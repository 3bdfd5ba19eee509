package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kontor.BusinessException;
import org.kontor.accounts.Account;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.StoredTerms;
import org.kontor.identity.Roles;
import org.kontor.jobs.PortionFailed;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/** Moves one contract at a time to its new price: the amendment, the mail and the mark in one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PriceMoving {
    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Products products;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /**
     * @return whether one was waiting
     * @throws PortionFailed if it cannot be moved now
     */
    public boolean moveNext() {
        Optional<CampaignRepository.Waiting> next = campaigns.claim(clock.now());
        next.ifPresent(waiting -> {
            try {
                move(waiting);
            } catch (BusinessException refused) {
                throw new PortionFailed(waiting.id(), refused);
            }
        });
        return next.isPresent();
    }

    private void move(CampaignRepository.Waiting waiting) {
        amendments.hold(waiting.contractId());
        LocalDate today = businessDate.today();
        Contract contract = contracts.find(waiting.contractId());
        StoredTerms stored = contracts.stored(waiting.contractId());
        Product product = products.holding(waiting.versionId());
        PriceVersion version = product.prices().stream()
                .filter(price -> price.id() == waiting.versionId())
                .findFirst()
                .orElseThrow();
        Optional<PriceMove> move = new PriceMoves(
                        product.code(), version.asValue(product.taxClass()), version.validFrom(), today)
                .of(stored).stream()
                        .filter(found -> found.line() == waiting.lineId() && found.kind() == MoveKind.MOVES)
                        .findFirst();
        if (move.isEmpty()) {
            campaigns.done(waiting.id(), CampaignState.LEFT, waiting.moveOn());
            return;
        }
        LocalDate day = later(move.get().movesOn(), waiting.moveOn());
        Amendment amendment = new Amendment.PriceChange(waiting.lineId(), product.id(), waiting.versionId(), day);
        amendments.record(waiting.contractId(), amendment, contract.amendments());
        outbox.put(mail(contract, product, version, new Dates(day, PriceMoves.lastNotice(stored.terms(), day, today))));
        campaigns.done(waiting.id(), CampaignState.MOVED, day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record Dates(LocalDate movesOn, LocalDate noticeBy) {}

    private static Message mail(Contract contract, Product product, PriceVersion version, Dates dates) {
        Account account = contract.account();
        return new Message(
                new Occasion("contract", contract.id(), "price-changed", version.id() + " " + dates.movesOn()),
                account.correspondence().email(),
                account.correspondence().locale(),
                Map.of(
                        "contract", contract.number(),
                        "name", account.name(),
                        "product", product.name().in(account.correspondence().locale()),
                        "seller", contract.seller().displayName(),
                        "amount", version.price().amount().toString(),
                        "entry", version.price().entry().name(),
                        "interval", version.price().interval().unit().name(),
                        "count", Integer.toString(version.price().interval().count()),
                        "movesOn", dates.movesOn().toString(),
                        "noticeBy", dates.noticeBy().toString()),
                "");
    }
}
