package org.kontor.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.accounts.Account;
import org.kontor.accounts.Member;
import org.kontor.money.Money;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/** Tells a payer once that the account came near its limit, or that its balance is low. */
@ApplicationScoped
class LimitMails {
    private static final String SUBJECT = "account";

    @Inject
    private Outbox outbox;

    /**
     * @param fall how often the account fell by now: each fall is told once
     */
    void tell(Account account, CreditStanding standing, int fall) {
        String kind = standing.prepaid() ? "balance-low" : "limit-near";
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", account.name());
        facts.put("number", account.number());
        facts.put("used", standing.used().toString());
        facts.put("limit", standing.limit().orElse(Money.ZERO).toString());
        facts.put("left", left(standing).toString());
        outbox.put(new Message(
                new Occasion(SUBJECT, account.id(), kind, "fall-" + fall),
                account.correspondence().email(),
                Locale.forLanguageTag(account.correspondence().language()),
                facts,
                ""));
    }

    /** Once a month for each limit of a member. */
    void tell(Account payer, Member member, MemberStanding standing) {
        Locale language = Locale.forLanguageTag(payer.correspondence().language());
        MemberLimit limit = standing.limit();
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", payer.name());
        facts.put("number", payer.number());
        facts.put("member", member.name());
        facts.put("month", standing.month().atDay(1).toString());
        facts.put(
                "product",
                standing.agreed().product().map(of -> of.name().in(language)).orElse(""));
        facts.put(
                "unit", standing.agreed().product().map(of -> of.unit().name()).orElse("EURO"));
        facts.put("used", limit.isMoney() ? standing.net().toString() : Integer.toString(standing.units()));
        facts.put("limit", limit.isMoney() ? limit.amount().toString() : Integer.toString(limit.units()));
        facts.put("action", limit.action().name());
        outbox.put(new Message(
                new Occasion(
                        "member-limit",
                        standing.agreed().id(),
                        "member-limit",
                        standing.month().toString()),
                payer.correspondence().email(),
                language,
                facts,
                ""));
    }

    private static Money left(CreditStanding standing) {
        return standing.left().filter(left -> !left.isNegative()).orElse(Money.ZERO);
    }
}
