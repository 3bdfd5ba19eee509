package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.MyRole;

class TakersTest {
    private static final long ACCOUNT = 1;
    private static final OptionalLong ANNA = OptionalLong.of(7);
    private static final Takers.Line OF_ANNA = new Takers.Line(ACCOUNT, 3, "LEMO", 30, 7);
    private static final Takers.Line OF_BEN = new Takers.Line(ACCOUNT, 3, "LEMO", 31, 8);
    private static final Takers.Line OF_ALL = new Takers.Line(ACCOUNT, 3, "LEMO", 32, 0);
    private static final Takers.Line ELSEWHERE = new Takers.Line(2, 4, "LEMO", 40, 0);

    @Test
    void aPersonTakesFromTheOwnSeatOrFromWhatIsForAll() {
        Takers takers = takers(LoginRole.MEMBER, ANNA, 7);
        assertThat(takers.choose(List.of(OF_BEN, OF_ALL, OF_ANNA, ELSEWHERE)))
                .containsExactly(new PayingLine(3, "LEMO", 32, ANNA));
        assertThat(takers.choose(List.of(OF_ANNA, OF_ALL))).containsExactly(new PayingLine(3, "LEMO", 30, ANNA));
        assertThat(takers.choose(List.of(OF_BEN))).isEmpty();
    }

    @Test
    void aPayerWhoIsNoPersonTakesAsNobodyInParticular() {
        Takers takers = takers(LoginRole.PAYER, OptionalLong.empty());
        assertThat(takers.choose(List.of(OF_BEN, OF_ALL, ELSEWHERE)))
                .containsExactly(new PayingLine(3, "LEMO", 31, OptionalLong.empty()));
    }

    @Test
    void whoIsNotThereTodayTakesAsPayerOnly() {
        assertThat(takers(LoginRole.ADMIN, ANNA).accounts()).isEmpty();
        assertThat(takers(LoginRole.ADMIN, ANNA, 7).accounts()).containsExactly(ACCOUNT);
        assertThat(takers(LoginRole.PAYER, ANNA).choose(List.of(OF_ALL)))
                .containsExactly(new PayingLine(3, "LEMO", 32, OptionalLong.empty()));
    }

    private static Takers takers(LoginRole role, OptionalLong member, long... there) {
        MyRole own = new MyRole(new MyRole.Payer(ACCOUNT, "K-1", "Studio", true), role, member);
        Set<Long> persons = there.length == 0 ? Set.of() : Set.of(there[0]);
        return new Takers(List.of(own), persons);
    }
}
