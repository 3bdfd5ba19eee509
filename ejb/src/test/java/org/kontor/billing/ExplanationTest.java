package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kontor.billing.ContractBuilder.aContract;
import static org.kontor.billing.ContractBuilder.by;
import static org.kontor.billing.ContractBuilder.day;
import static org.kontor.billing.ContractBuilder.gross;
import static org.kontor.billing.ContractBuilder.per;
import static org.kontor.billing.ContractBuilder.price;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.Proration;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Trial;

class ExplanationTest {
    private final Calculator calculator = new Calculator(ContractBuilder.RATES);

    @Test
    void saysHowAPartOfAPeriodIsPriced() {
        Terms terms = aContract()
                .startingOn("2027-01-15")
                .anchoredOn("2027-01-01")
                .withPlan("Fixed desk", price("FIX-3", "289.00"))
                .times(2)
                .less("10")
                .terms();
        Derivation derivation = calculator
                .charges(terms, Billed.NOTHING, Run.on(day("2027-01-15")))
                .get(0)
                .derivation();
        assertThat(Explanation.of(derivation, Locale.ENGLISH))
                .isEqualTo("Fixed desk costs 289.00 € net per month (price version FIX-3). Times 2 pieces."
                        + " Less 10 % discount. 17 of 31 days of the period 1 Jan 2027 to 31 Jan 2027 are billed:"
                        + " 15 Jan 2027 to 31 Jan 2027. 289.00 € × 2 × 90 % × 17/31 = 285.270967… €,"
                        + " rounded half up to 285.27 €. VAT std: 19 %, the rate of 31 Jan 2027.");
        assertThat(Explanation.of(derivation, Locale.GERMAN))
                .isEqualTo("Fixed desk kostet 289,00 € netto je Monat (Preisstand FIX-3). Mal 2 Stück."
                        + " Abzüglich 10 % Rabatt. Berechnet werden 17 von 31 Tagen des Zeitraums 01.01.2027 bis"
                        + " 31.01.2027: 15.01.2027 bis 31.01.2027. 289,00 € × 2 × 90 % × 17/31 = 285,270967… €,"
                        + " kaufmännisch gerundet 285,27 €. Umsatzsteuer std: 19 %, der Satz vom 31.01.2027.");
    }

    @Test
    void saysWhatIsFreeForTrialAndWhatIsPaidOnce() {
        Terms desk = aContract().freeUntil("2027-01-15").terms();
        Trial trial = new Trial(day("2027-01-14"), Optional.empty());
        Agreement agreement = new Agreement(
                desk.agreement().customer(),
                desk.agreement().term(),
                desk.agreement().pauses(),
                Optional.of(trial));
        Terms terms = new Terms(1, desk.start(), agreement, desk.lines(), List.of());
        Derivation part = calculator
                .charges(terms, Billed.NOTHING, Run.on(day("2027-01-01")))
                .get(0)
                .derivation();
        assertThat(Derivation.ofJson(part.toJson())).isEqualTo(part);
        assertThat(Explanation.steps(part, Locale.ENGLISH))
                .contains("The trial costs nothing: 1 Jan 2027 to 14 Jan 2027.");
        Price once = by(Proration.ONCE, per(Interval.days(1), price("S-1", "99")));
        Terms fee = aContract().withPlan("SET-UP", once).terms();
        Derivation paid = calculator
                .charges(fee, Billed.NOTHING, Run.on(day("2027-01-01")))
                .get(0)
                .derivation();
        assertThat(Explanation.of(paid, Locale.ENGLISH))
                .isEqualTo("SET-UP costs 99.00 € net once (price version S-1). It is paid once: 1 Jan 2027."
                        + " 99.00 € = 99.00 €. VAT std: 19 %, the rate of 1 Jan 2027.");
        assertThat(Explanation.of(paid, Locale.GERMAN)).startsWith("SET-UP kostet einmalig 99,00 € netto");
    }

    @Test
    void saysWhatWasBilledBeforeAndWhatIsTakenBack() {
        Terms terms = aContract().withPlan("FLEX", gross(price("F", "39.99"))).terms();
        List<Charge> first = calculator.charges(terms, Billed.NOTHING, Run.on(day("2027-01-01")));
        Terms later = terms.with(new PlanChange(
                1, Plan.of("TEAM", price("T", "310")), day("2027-01-11"), AnchorRule.KEPT, day("2027-01-02")));
        Billed billed = Billed.NOTHING.plus(first);
        List<Charge> second = calculator.charges(later, billed, Run.on(day("2027-01-02")));
        assertThat(Explanation.of(second.get(0).derivation(), Locale.ENGLISH))
                .contains(
                        "31 days and 39.99 € were billed before, so this line is the difference: -21 days and -27.09 €.")
                .contains("-27.09 € gross are -22.77 € net.");
        Terms whole = terms.with(new PlanChange(
                1, Plan.of("TEAM", price("T", "310")), day("2027-01-01"), AnchorRule.KEPT, day("2027-01-02")));
        List<Charge> third = calculator.charges(whole, billed, Run.on(day("2027-01-02")));
        Charge takenBack =
                third.stream().filter(charge -> charge.days() < 0).findFirst().orElseThrow();
        assertThat(Explanation.of(takenBack.derivation(), Locale.GERMAN))
                .startsWith(
                        "Von dem, was für FLEX im Zeitraum 01.01.2027 bis 31.01.2027 zu diesem Preis berechnet wurde,"
                                + " bleibt nichts: 31 Tage und 39,99 € werden zurückgenommen.");
    }

    @Test
    void storesDerivationsWithAnyName() {
        Terms terms =
                aContract().withPlan("\"Desk\\\n\u00e4€\"", price("F", "39.99")).terms();
        Derivation derivation = calculator
                .charges(terms, Billed.NOTHING, Run.on(day("2027-01-01")))
                .get(0)
                .derivation();
        assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
        assertThatThrownBy(() -> Derivation.ofJson("{\"days\":\"1\"")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Derivation.ofJson("{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
