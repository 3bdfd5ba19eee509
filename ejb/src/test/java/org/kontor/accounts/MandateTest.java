package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final LocalDate SIGNED = LocalDate.of(2027, 1, 10);
    private static final String OLD = "DE89370400440532013000";
    private static final String NEW = "DE02120300000000202051";

    @Test
    void expires36MonthsAfterTheSignatureIfItWasNeverUsed() {
        Mandate mandate = mandate(MandateState.ACTIVE, Optional.empty());

        assertThat(mandate.isUsableOn(LocalDate.of(2030, 1, 10))).isTrue();
        assertThat(mandate.stateOn(LocalDate.of(2030, 1, 11))).isEqualTo(MandateState.EXPIRED);
    }

    @Test
    void expires36MonthsAfterTheLastCollection() {
        Mandate mandate = mandate(MandateState.ACTIVE, Optional.of(LocalDate.of(2028, 2, 29)));

        assertThat(mandate.isUsableOn(LocalDate.of(2031, 2, 28))).isTrue();
        assertThat(mandate.isUsableOn(LocalDate.of(2031, 3, 1))).isFalse();
    }

    @Test
    void aRevokedMandateStaysRevoked() {
        Mandate mandate = mandate(MandateState.REVOKED, Optional.empty());

        assertThat(mandate.stateOn(LocalDate.of(2040, 1, 1))).isEqualTo(MandateState.REVOKED);
        assertThat(new MandateChange(mandate).revoked("again")).isEmpty();
        assertThat(new MandateChange(mandate).suspended("AC04")).isEmpty();
        assertThatThrownBy(() -> new MandateChange(mandate).resumed()).isInstanceOf(MandateNotChangeable.class);
        assertThatThrownBy(() -> new MandateChange(mandate).amended(account(NEW)))
                .isInstanceOf(MandateNotChangeable.class);
    }

    @Test
    void isSuspendedWithTheCodeOfTheBankAndResumedByAPerson() {
        Mandate suspended = new MandateChange(mandate(MandateState.ACTIVE, Optional.empty()))
                .suspended("AC04")
                .orElseThrow();

        assertThat(suspended.state()).isEqualTo(MandateState.SUSPENDED);
        assertThat(suspended.standing().reason()).isEqualTo("AC04");
        assertThat(new MandateChange(suspended).suspended("MS03")).isEmpty();
        assertThat(new MandateChange(suspended).resumed().state()).isEqualTo(MandateState.ACTIVE);
    }

    @Test
    void anAmendmentOfAUsedMandateIsToldToTheBank() {
        Mandate used = mandate(MandateState.SUSPENDED, Optional.of(SIGNED.plusMonths(1)));
        Mandate amended = new MandateChange(used).amended(account(NEW));

        assertThat(amended.amendedFrom()).contains(OLD);
        assertThat(amended.iban()).isEqualTo(NEW);
        assertThat(amended.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(new MandateChange(amended)
                        .amended(account("AT611904300234573201"))
                        .amendedFrom())
                .contains(OLD);
        assertThat(new MandateChange(amended).amended(account(OLD)).amendedFrom())
                .isEmpty();
    }

    @Test
    void aNewReferenceOfAUsedMandateIsToldToTheBank() {
        Mandate used = mandate(MandateState.ACTIVE, Optional.of(SIGNED.plusMonths(1)));
        Mandate renamed = new MandateChange(used).renamed("K1-9");

        assertThat(renamed.reference()).isEqualTo("K1-9");
        assertThat(renamed.referenceBefore()).contains(used.reference());
        assertThat(new MandateChange(renamed).renamed("K1-10").referenceBefore())
                .contains(used.reference());
        assertThat(new MandateChange(renamed).renamed(used.reference()).referenceBefore())
                .isEmpty();
        assertThat(new MandateChange(mandate(MandateState.ACTIVE, Optional.empty()))
                        .renamed("K1-9")
                        .referenceBefore())
                .isEmpty();
    }

    @Test
    void anAmendmentBeforeTheFirstUseNeedsNoWord() {
        Mandate unused = mandate(MandateState.ACTIVE, Optional.empty());

        assertThat(new MandateChange(unused).amended(account(NEW)).amendedFrom())
                .isEmpty();
    }

    @Test
    void onlyADraftIsSigned() {
        MandateTerms terms = new MandateTerms(
                "DE98ZZZ09999999999", "K1-1", MandateScheme.CORE, MandateSource.PAPER, Optional.empty());
        Mandate draft = new Mandate(1, 2, terms, account(OLD), standing(MandateState.DRAFT, Optional.empty()));
        Mandate signed = new MandateChange(draft).signed(SIGNED);

        assertThat(signed.signedOn()).isEqualTo(SIGNED);
        assertThat(signed.isUsableOn(SIGNED)).isTrue();
        assertThat(draft.isUsableOn(SIGNED)).isFalse();
        assertThatThrownBy(() -> new MandateChange(signed).signed(SIGNED)).isInstanceOf(MandateNotChangeable.class);
    }

    @Test
    void noTextHoldsTheIban() {
        Mandate mandate = mandate(MandateState.ACTIVE, Optional.empty());

        assertThat(mandate.toString()).doesNotContain(OLD);
        assertThat(mandate.maskedIban()).isEqualTo("DE89 … 3000");
    }

    private static Mandate mandate(MandateState state, Optional<LocalDate> lastUsed) {
        MandateTerms terms = new MandateTerms(
                "DE98ZZZ09999999999", "K1-1", MandateScheme.CORE, MandateSource.PAPER, Optional.of(SIGNED));
        return new Mandate(1, 2, terms, account(OLD), standing(state, lastUsed));
    }

    private static MandateStanding standing(MandateState state, Optional<LocalDate> lastUsed) {
        return new MandateStanding(state, "", lastUsed, Optional.empty(), Optional.empty());
    }

    private static DebitAccount account(String iban) {
        return new DebitAccount(iban, "", "Jana Weber");
    }
}
