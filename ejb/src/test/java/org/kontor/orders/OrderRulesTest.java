package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Address;
import org.kontor.contracts.Vacancy;
import org.kontor.money.Money;

class OrderRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Address ADDRESS = Address.german("Weg 1", "01097", "Dresden");
    private static final OnlineOrder.Consents NONE = new OnlineOrder.Consents(false, false, false, false);

    /** Made on Monday 30 November the 14 days end on Monday 14 December; made on 12 December, on a holiday: on the 28th. */
    @ParameterizedTest
    @CsvSource({
        "CONSUMER, 2026-11-30, 2026-11-30, true",
        "CONSUMER, 2026-11-30, 2026-12-14, true",
        "CONSUMER, 2026-11-30, 2026-12-15, false",
        "CONSUMER, 2026-12-12, 2026-12-28, true",
        "CONSUMER, 2026-12-12, 2026-12-29, false",
        "BUSINESS, 2026-11-30, 2026-11-30, false"
    })
    void asksConsumersForAnEarlyStartOnly(CustomerType type, LocalDate today, LocalDate start, boolean early) {
        assertThat(OrderRules.startsEarly(orderer(type, "Ada"), start, today, "SN"))
                .isEqualTo(early);
    }

    @Test
    void takesNoStartInThePastOrInAFarFuture() {
        assertThatCode(() -> OrderRules.checkStart(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> OrderRules.checkStart(TODAY.plusYears(1), TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> OrderRules.checkStart(TODAY.minusDays(1), TODAY))
                .isInstanceOf(StartOutOfRange.class);
        assertThatThrownBy(() -> OrderRules.checkStart(TODAY.plusYears(1).plusDays(1), TODAY))
                .isInstanceOf(StartOutOfRange.class);
    }

    @Test
    void wantsEveryBoxThatIsThereAndNoOther() {
        OrderQuote all = quote(ConsentKind.MANDATE, ConsentKind.EARLY_START, ConsentKind.VALUE_OWED, ConsentKind.TERMS);
        assertThat(refused(all, NONE)).isEqualTo("mandate");
        assertThat(refused(all, new OnlineOrder.Consents(true, false, true, true)))
                .isEqualTo("early");
        assertThat(refused(all, new OnlineOrder.Consents(true, true, false, true)))
                .isEqualTo("valueOwed");
        assertThat(refused(all, new OnlineOrder.Consents(false, true, true, true)))
                .isEqualTo("terms");
        assertThat(refused(all, new OnlineOrder.Consents(true, true, true, true)))
                .isEmpty();
        assertThat(refused(quote(ConsentKind.TERMS), new OnlineOrder.Consents(true, false, false, false)))
                .isEmpty();
    }

    @Test
    void marksOtherWordsByAnotherMark() {
        OrderQuote quote = quote(ConsentKind.TERMS);
        assertThat(quote.mark()).isEqualTo(quote(ConsentKind.TERMS).mark());
        assertThat(quote.mark())
                .isNotEqualTo(quote(ConsentKind.TERMS, ConsentKind.EARLY_START).mark());
        Told dearer = new Told(List.of(new Told.Fact("Preis", "150,00 €")));
        assertThat(new OrderQuote(Money.ZERO, dearer, quote.consents()).mark()).isNotEqualTo(quote.mark());
    }

    @Test
    void storesWhatWasToldToTheLetter() {
        Told told = new Told(List.of(new Told.Fact("Preis", "1 €\tje\nMonat"), new Told.Fact("Ort", "")));
        assertThat(Told.of(told.stored())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"10, 4, FREE", "10, 3, FEW", "10, 1, FEW"})
    void saysHowMuchIsLeft(int capacity, int free, Availability.State state) {
        assertThat(Availability.of(new Vacancy(capacity, free, Optional.of(TODAY)))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void saysWhenSomethingIsFreeAgain() {
        Availability later = Availability.of(new Vacancy(2, 0, Optional.of(TODAY)));
        assertThat(later).isEqualTo(new Availability(Availability.State.LATER, Optional.of(TODAY)));
        assertThat(later.canBeHad()).isTrue();
        assertThat(Availability.of(new Vacancy(2, 0, Optional.empty())).canBeHad())
                .isFalse();
    }

    @Test
    void refusesWhatNobodyCanReadAtItsField() {
        assertThat(field(() -> orderer(CustomerType.CONSUMER, "Ada\r\nBcc: all@example.org")))
                .isEqualTo("name");
        assertThat(field(() -> orderer(CustomerType.CONSUMER, "x".repeat(10_000))))
                .isEqualTo("name");
        assertThat(field(() -> orderer(CustomerType.CONSUMER, " "))).isEqualTo("name");
        assertThat(field(() -> orderer(CustomerType.PUBLIC, "Ada"))).isEqualTo("type");
        assertThat(field(() -> mailed("ada@example.org\r\nBcc: all@example.org")))
                .isEqualTo("email");
        assertThat(field(() -> mailed("ada@example.org, all@example.org"))).isEqualTo("email");
        assertThat(field(() -> mailed("ada"))).isEqualTo("email");
        assertThat(orderer(CustomerType.CONSUMER, "<b>Ada</b> 🦄").name()).isEqualTo("<b>Ada</b> 🦄");
    }

    private static Orderer orderer(CustomerType type, String name) {
        return new Orderer(type, name, "", "", ADDRESS, "ada@example.org", Locale.GERMAN);
    }

    private static Orderer mailed(String email) {
        return new Orderer(CustomerType.CONSUMER, "Ada", "", "", ADDRESS, email, Locale.GERMAN);
    }

    private static OrderQuote quote(ConsentKind... kinds) {
        List<ConsentAsked> asked = Stream.of(kinds)
                .map(kind -> new ConsentAsked(kind, "I agree", Optional.empty()))
                .toList();
        return new OrderQuote(Money.ZERO, new Told(List.of(new Told.Fact("Preis", "149,00 €"))), asked);
    }

    private static String refused(OrderQuote quote, OnlineOrder.Consents given) {
        return field(() -> OrderRules.check(quote.consents(), given, TODAY));
    }

    private static String field(Runnable work) {
        try {
            work.run();
            return "";
        } catch (BusinessException refused) {
            return refused.field();
        }
    }
}
