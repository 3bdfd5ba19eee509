package org.kontor.web.office.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.CreditOffset;
import org.kontor.receivables.CreditOffsets;
import org.kontor.web.ui.Notices;

/** What an account's credit could pay, seller by seller. */
@Named
@RequestScoped
public class LedgerCredits {
    @Inject
    private CreditOffsets credits;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    private List<Proposal> proposals;

    /** Of one seller. */
    public record Proposal(long sellerId, String seller, List<CreditOffset> offsets) {
        public Money sum() {
            return Money.sum(offsets.stream().map(CreditOffset::amount).toList());
        }
    }

    public List<Proposal> of(long accountId) {
        if (proposals == null) {
            Map<Long, List<CreditOffset>> bySeller = credits.proposals(accountId).stream()
                    .collect(Collectors.groupingBy(CreditOffset::sellerId, LinkedHashMap::new, Collectors.toList()));
            proposals = bySeller.entrySet().stream()
                    .map(one -> new Proposal(
                            one.getKey(), sellers.find(one.getKey()).displayName(), one.getValue()))
                    .toList();
        }
        return proposals;
    }

    public String apply(long accountId, long sellerId) {
        notices.done("credit.applied", credits.apply(accountId, sellerId));
        return "/office/accounts/ledger.xhtml?faces-redirect=true&id=" + accountId;
    }
}
