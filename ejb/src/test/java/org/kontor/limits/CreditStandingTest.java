package org.kontor.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

class CreditStandingTest {
    private static final CreditPolicy POLICY =
            new CreditPolicy(80, Money.of("20.00"), 14, Map.of(CustomerType.BUSINESS, Money.of("500.00")));
    private static final Exemption EXEMPT =
            new Exemption(1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31), "zahlt Freitag", "sabine");

    @Test
    void climbsTheLadder() {
        assertThat(later("399.99").rung()).isEqualTo(Rung.WITHIN);
        assertThat(later("400.00").rung()).isEqualTo(Rung.WARNED);
        assertThat(later("499.99").rung()).isEqualTo(Rung.WARNED);
        assertThat(later("500.00").rung()).isEqualTo(Rung.FULL);
        assertThat(later("500.01").rung()).isEqualTo(Rung.BEYOND);
        assertThat(prepaid("20.00").rung()).isEqualTo(Rung.WITHIN);
        assertThat(prepaid("19.99").rung()).isEqualTo(Rung.WARNED);
        assertThat(prepaid("0.00").rung()).isEqualTo(Rung.FULL);
        assertThat(prepaid("-0.01").rung()).isEqualTo(Rung.BEYOND);
    }

    @Test
    void takesTheLimitOfTheTypeTheAccountOrNone() {
        Position much = position(1, "9999.00", "0.00");
        CreditLimit amount = new CreditLimit(LimitKind.AMOUNT, Optional.of(Money.of("10000.00")));
        CreditLimit none = new CreditLimit(LimitKind.NONE, Optional.empty());
        assertThat(standing(false, CreditLimit.DEFAULT, much).rung()).isEqualTo(Rung.BEYOND);
        assertThat(standing(false, amount, much).rung()).isEqualTo(Rung.WARNED);
        assertThat(standing(false, none, much).rung()).isEqualTo(Rung.WITHIN);
        assertThat(standing(false, none, much).left()).isEmpty();
        CreditPolicy without = new CreditPolicy(80, Money.of("20.00"), 14, Map.of());
        LimitTerms consumer = new LimitTerms(CustomerType.CONSUMER, false, CreditLimit.DEFAULT, Optional.empty());
        assertThat(CreditStanding.of(consumer, List.of(much), without).rung()).isEqualTo(Rung.WITHIN);
    }

    @Test
    void countsWhatIsOpenAtTheBanksAndUsedLessWhatIsPaidAhead() {
        Position position =
                new Position(1, Money.of("100.00"), Money.of("50.00"), Money.of("30.00"), Money.of("20.00"));
        assertThat(standing(false, CreditLimit.DEFAULT, position).used()).isEqualTo(Money.of("160.00"));
    }

    @Test
    void letsOneSellersCreditPayNoOtherSeller() {
        Position debt = position(1, "300.00", "0.00");
        Position credit = position(2, "0.00", "300.00");
        assertThat(standing(false, CreditLimit.DEFAULT, debt, credit).used()).isEqualTo(Money.of("300.00"));
        CreditStanding prepaid = standing(true, CreditLimit.DEFAULT, debt, credit);
        assertThat(prepaid.rung()).isEqualTo(Rung.BEYOND);
        CreditStanding more = standing(true, CreditLimit.DEFAULT, debt, position(2, "10.00", "300.00"));
        assertThat(more.mayFollow(prepaid, 2)).isTrue();
        assertThat(more.mayFollow(prepaid, 1)).isTrue();
        CreditStanding less = standing(true, CreditLimit.DEFAULT, position(1, "310.00", "0.00"), credit);
        assertThat(less.mayFollow(prepaid, 1)).isFalse();
    }

    @Test
    void refusesWhatCostsSomethingAndNamesWhy() {
        assertThatThrownBy(() -> later("510.00").checkOrderAfter(later("490.00"), 1))
                .isInstanceOf(CreditLimitReached.class)
                .hasMessageContaining("490.00");
        assertThatThrownBy(() -> prepaid("-5.00").checkOrderAfter(prepaid("7.00"), 1))
                .isInstanceOf(BalanceUsedUp.class)
                .hasMessageContaining("7.00");
        assertThatCode(() -> later("600.00").checkOrderAfter(later("600.00"), 1))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> later("500.00").checkMayBuy()).isInstanceOf(CreditLimitReached.class);
        assertThatCode(() -> later("499.00").checkMayBuy()).doesNotThrowAnyException();
    }

    @Test
    void letsAContractBeginBeforeTheBalanceIsFilled() {
        assertThatThrownBy(() -> prepaid("0.00").checkMayBuy()).isInstanceOf(BalanceUsedUp.class);
        assertThatCode(() -> prepaid("0.00").checkMayBegin()).doesNotThrowAnyException();
        assertThatThrownBy(() -> later("500.00").checkMayBegin()).isInstanceOf(CreditLimitReached.class);
    }

    @Test
    void letsWhoIsExemptGoBeyond() {
        LimitTerms exempt = new LimitTerms(CustomerType.BUSINESS, false, CreditLimit.DEFAULT, Optional.of(EXEMPT));
        CreditStanding beyond = CreditStanding.of(exempt, List.of(position(1, "900.00", "0.00")), POLICY);
        assertThat(beyond.rung()).isEqualTo(Rung.BEYOND);
        assertThat(beyond.mayBuy()).isTrue();
        assertThat(beyond.mayFollow(later("0.00"), 1)).isTrue();
    }

    @Test
    void neverGetsBetterByOwingMoreNorWorseByPaying() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            boolean prepaid = random.nextBoolean();
            List<Position> before = new ArrayList<>();
            int sellers = 1 + random.nextInt(3);
            for (int seller = 1; seller <= sellers; seller++) {
                before.add(new Position(seller, cents(random), cents(random), cents(random), cents(random)));
            }
            int which = random.nextInt(sellers);
            Position more = new Position(which + 1, Money.ZERO, Money.ZERO, cents(random), Money.ZERO);
            List<Position> after = new ArrayList<>(before);
            after.set(which, before.get(which).plus(more));
            CreditStanding one = standing(prepaid, CreditLimit.DEFAULT, before.toArray(Position[]::new));
            CreditStanding other = standing(prepaid, CreditLimit.DEFAULT, after.toArray(Position[]::new));
            assertThat(other.rung().compareTo(one.rung())).isGreaterThanOrEqualTo(0);
            assertThat(one.mayFollow(other, which + 1)).isTrue();
            assertThat(one.left().orElseThrow().plus(one.used()))
                    .isEqualTo(one.limit().orElseThrow());
            assertThat(one.mayBuy()).isEqualTo(one.left().orElseThrow().signum() > 0);
        }
    }

    private static Money cents(Random random) {
        return Money.ofCents(random.nextInt(30_000));
    }

    private static CreditStanding later(String owed) {
        return standing(false, CreditLimit.DEFAULT, position(1, owed, "0.00"));
    }

    private static CreditStanding prepaid(String left) {
        return standing(
                true,
                CreditLimit.DEFAULT,
                new Position(1, Money.ZERO, Money.ZERO, Money.of("50.00").minus(Money.of(left)), Money.of("50.00")));
    }

    private static Position position(long seller, String open, String credit) {
        return new Position(seller, Money.of(open), Money.ZERO, Money.ZERO, Money.of(credit));
    }

    private static CreditStanding standing(boolean prepaid, CreditLimit agreed, Position... positions) {
        LimitTerms terms = new LimitTerms(CustomerType.BUSINESS, prepaid, agreed, Optional.empty());
        return CreditStanding.of(terms, List.of(positions), POLICY);
    }
}
