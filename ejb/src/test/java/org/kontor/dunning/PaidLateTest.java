package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.money.Money;
import org.kontor.notifications.PrintLetter;

/** Interest on what was paid late goes with a letter that claims interest, once. */
class PaidLateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final RateTable RATES = new RateTable(
            List.of(new BaseRate(LocalDate.of(2026, 1, 1), 127), new BaseRate(LocalDate.of(2026, 7, 1), 152)));

    private static Dossier dossier(Money claimed) {
        Debtor debtor = new Debtor(
                1,
                CustomerType.CONSUMER,
                "jana@example.com",
                Locale.GERMAN,
                DeliveryWay.MAIL,
                new PrintLetter.Recipient("Jana Sommer", "01099", "DE"),
                new Debtor.Place(0, "SN"),
                Money.ZERO,
                Money.ZERO);
        // The golden case, paid on 23 November.
        Claim paid = AClaim.due("2026-05-15")
                .byContract()
                .paid("2026-11-23", "1000.00")
                .build();
        return new Dossier(
                debtor,
                PolicyVersion.usual(new PolicyKey(CustomerType.CONSUMER, 0)),
                List.of(paid),
                Map.of(1L, new ClaimFacts("RE-1", claimed, false)));
    }

    private static NoticeDraft letter(int level, Dossier dossier) {
        return new NoticeDraft(dossier, level, DAY, List.of(), Money.ZERO).with(dossier, RATES);
    }

    @Test
    void isClaimedByALevelThatClaimsInterest() {
        NoticeDraft draft = letter(2, dossier(Money.ZERO));
        assertThat(draft.interest()).isEqualTo(Money.of("33.98"));
        assertThat(draft.principal()).isEqualTo(Money.ZERO);
        assertThat(draft.flatSum()).isEqualTo(Money.ZERO);
        assertThat(letter(0, dossier(Money.ZERO)).items()).isEmpty();
    }

    @Test
    void isClaimedOnce() {
        assertThat(letter(2, dossier(Money.of("33.98"))).items()).isEmpty();
        assertThat(letter(2, dossier(Money.of("30.00"))).interest()).isEqualTo(Money.of("3.98"));
    }
}
