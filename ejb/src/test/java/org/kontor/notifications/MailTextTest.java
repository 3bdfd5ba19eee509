package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTest {
    private final MailText text = new MailText();
    private final Map<String, String> facts = new HashMap<>(Map.of(
            "number", "RE-2026-000001",
            "name", "Ada",
            "amount", "1234.50",
            "dueOn", "2026-12-07",
            "baseUrl", "https://kontor.example.org"));

    @Test
    void writesAmountsAndDatesAsTheReaderDoes() {
        assertThat(text.words("invoice", Locale.GERMAN, facts).text()).contains("1.234,50 €", "7. Dezember 2026");
        assertThat(text.words("invoice", Locale.ENGLISH, facts).text()).contains("€1,234.50", "December 7, 2026");
    }

    @Test
    void saysWhatTheFileIs() {
        assertThat(text.words("invoice", Locale.GERMAN, facts).text()).contains("E-Rechnung (ZUGFeRD)");
        facts.put("form", "PLAIN");
        assertThat(text.words("invoice", Locale.GERMAN, facts).text()).doesNotContain("E-Rechnung");
        facts.put("form", "XRECHNUNG");
        assertThat(text.words("invoice", Locale.ENGLISH, facts).text()).contains("(XRechnung)");
    }

    @Test
    void aLineBreakInAFactBeginsNoHeader() {
        facts.put("number", "1\r\nBcc: all@example.org");

        assertThat(text.words("invoice", Locale.ENGLISH, facts).subject()).doesNotContain("\r", "\n");
    }

    @Test
    void aFactIsNeverATemplate() {
        facts.put("name", "${.version} <#assign x=1>");

        assertThat(text.words("invoice", Locale.ENGLISH, facts).text()).contains("Dear ${.version} <#assign x=1>,");
    }

    @Test
    void refusesToLeaveOutAFact() {
        facts.remove("dueOn");

        assertThatThrownBy(() -> text.words("invoice", Locale.GERMAN, facts)).isInstanceOf(UnwritableMessage.class);
    }

    @Test
    void knowsOnlyItsOwnKinds() {
        assertThatThrownBy(() -> text.words("../secret", Locale.GERMAN, facts)).isInstanceOf(UnwritableMessage.class);
        assertThatThrownBy(() -> text.words("nothing", Locale.GERMAN, facts)).isInstanceOf(UnwritableMessage.class);
    }
}
