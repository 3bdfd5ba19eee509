package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.settings.Settings;

/** The ladder over all payments that wait, a set at a time; each call claims, allocates and commits in one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchingRuns {
    @Inject
    private WaitingPayments waiting;

    @Inject
    private OwnPayments own;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private Settings settings;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private Allocating allocating;

    @Inject
    private TechnicalClock clock;

    public boolean isAnythingLeft(LocalDate businessDate) {
        return waiting.isLeft(businessDate);
    }

    /**
     * Some payments of one seller.
     *
     * @return how many were looked at; what is left for the next call counts too
     */
    public int matchNext(LocalDate businessDate, int most) {
        List<BankPayment> claimed = waiting.claim(businessDate, clock.now(), most);
        if (claimed.isEmpty()) {
            return 0;
        }
        try {
            match(claimed, businessDate);
        } catch (RuntimeException failure) {
            throw new MatchingFailed(claimed.get(0).id(), failure);
        }
        return claimed.size();
    }

    private void match(List<BankPayment> claimed, LocalDate businessDate) {
        List<BankPayment> others = own.resolve(claimed);
        if (others.isEmpty()) {
            return;
        }
        long seller = others.get(0).sellerId();
        Candidates all =
                candidates.of(seller, others.stream().map(BankPayment::payment).toList());
        Matcher matcher = new Matcher(all, settings.on(businessDate, BankingSettings.tolerance(seller)));
        List<Placed> placed = new ArrayList<>();
        Map<Long, List<Match>> proposed = new LinkedHashMap<>();
        Set<Long> touched = new HashSet<>();
        for (BankPayment payment : others) {
            Outcome outcome = payment.isOfCustomers() ? matcher.match(payment.payment()) : Outcome.nothing();
            if (outcome instanceof Outcome.Matched matched) {
                // A second payment for the same account is matched against what the first one left.
                if (matched.match().parts().stream().allMatch(part -> touched.add(part.accountId()))) {
                    placed.add(new Placed(payment, matched.match()));
                }
            } else if (outcome instanceof Outcome.Proposed doubtful) {
                proposed.put(payment.id(), doubtful.proposals());
            }
        }
        allocating.place(placed, "");
        proposals.replace(proposed);
        waiting.tried(proposed.keySet(), businessDate);
    }
}
