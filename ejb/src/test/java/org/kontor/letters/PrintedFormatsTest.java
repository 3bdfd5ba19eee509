package org.kontor.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

class PrintedFormatsTest {
    private final PrintedFormats german = PrintedFormats.german();
    private final PrintedFormats english = PrintedFormats.english();

    @Test
    void writesAmountsAsBothLanguagesDo() {
        assertThat(german.money(Money.of("1234567.80"))).isEqualTo("1.234.567,80\u00a0€");
        assertThat(english.money(Money.of("1234567.80"))).isEqualTo("€1,234,567.80");
        assertThat(german.money(Money.of("-0.05"))).isEqualTo("\u22120,05\u00a0€");
        assertThat(english.money(Money.of("-999.00"))).isEqualTo("\u2212€999.00");
    }

    @Test
    void showsAllDecimalsOfAPrice() {
        assertThat(german.price(UnitPrice.of("0.0125"))).isEqualTo("0,0125\u00a0€");
    }

    @Test
    void saysYearAndMonthOfAPeriodOnce() {
        assertThat(german.period(period("2026-12-01", "2026-12-31"))).isEqualTo("01.–31.12.2026");
        assertThat(german.period(period("2026-11-15", "2026-12-14"))).isEqualTo("15.11.–14.12.2026");
        assertThat(german.period(period("2026-12-15", "2027-01-14"))).isEqualTo("15.12.2026–14.01.2027");
        assertThat(german.period(period("2026-12-24", "2026-12-24"))).isEqualTo("24.12.2026");
        assertThat(english.period(period("2026-11-15", "2026-12-14"))).isEqualTo("15 November – 14 December 2026");
    }

    @Test
    void showsAnIbanInGroupsAndAStrangersIbanMasked() {
        assertThat(german.iban("DE89370400440532013000"))
                .isEqualTo("DE89 3704 0044 0532 0130 00".replace(' ', '\u00a0'));
        assertThat(german.maskedIban("DE89370400440532013000")).isEqualTo("DE89 … 3000");
    }

    private static Period period(String first, String last) {
        return Period.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
