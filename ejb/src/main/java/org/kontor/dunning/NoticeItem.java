package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A claim as a letter tells it.
 *
 * @param steps whether its level is told for the first time
 * @param interest what this letter claims beyond those before
 * @param sheet how all interest of the claim comes about
 */
record NoticeItem(
        long entryId,
        int level,
        boolean steps,
        Level.Effects effects,
        Money amount,
        Money open,
        Optional<LocalDate> defaultSince,
        Money interest,
        Money flatSum,
        InterestSheet sheet) {

    static NoticeItem of(Reminder.Item item, Dossier dossier, Interest interest, LocalDate day) {
        Claim claim = item.claim();
        Level level = dossier.policy().policy().level(item.level());
        ClaimFacts facts = dossier.facts().get(claim.entryId());
        Optional<Default> late = Default.of(
                        claim, dossier.debtor().type(), dossier.debtor().place().state())
                .filter(found -> !found.since().isAfter(day));
        InterestSheet sheet = level.claims().interest()
                ? late.map(since -> interest.through(day, claim, since)).orElse(InterestSheet.NONE)
                : InterestSheet.NONE;
        // The difference to what was claimed: sums never drift, and nothing is claimed twice.
        Money more = sheet.total().minus(facts.interestClaimed());
        return new NoticeItem(
                claim.entryId(),
                item.level(),
                item.steps(),
                level.effects(),
                claim.amount(),
                item.open(),
                late.map(Default::since),
                more.isNegative() ? Money.ZERO : more,
                FlatSum.of(dossier.debtor().type(), level, late.isPresent(), facts.flatSumClaimed()),
                sheet);
    }

    /** Of a claim that was paid late: nothing is open, and nothing is told but its interest. */
    static NoticeItem paid(Claim claim, Dossier dossier, Interest interest, LocalDate day) {
        Optional<Default> late = Default.of(
                claim, dossier.debtor().type(), dossier.debtor().place().state());
        InterestSheet sheet =
                late.map(since -> interest.through(day, claim, since)).orElse(InterestSheet.NONE);
        Money more = sheet.total().minus(dossier.facts().get(claim.entryId()).interestClaimed());
        return new NoticeItem(
                claim.entryId(),
                Math.max(0, claim.levelOn(day)),
                false,
                new Level.Effects(false, false),
                claim.amount(),
                Money.ZERO,
                late.map(Default::since),
                more.isNegative() ? Money.ZERO : more,
                Money.ZERO,
                sheet);
    }
}
