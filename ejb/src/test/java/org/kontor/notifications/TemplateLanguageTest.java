package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLanguageTest {
    private static final Map<String, String> FACTS = MailKinds.samples("invoice");

    private final MailText text = new MailText();

    @Test
    void everyShippedTextCanBeEditedAsItIs() {
        for (String kind : MailKinds.all()) {
            for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                Map<String, String> facts = new java.util.HashMap<>(MailKinds.samples(kind));
                facts.put("baseUrl", "https://kontor.example.org");
                MailText.Words words = text.tried(text.shipped(kind, language), language, facts);
                assertThat(words).as(kind).isEqualTo(text.words(kind, language, facts));
            }
        }
    }

    @Test
    void writesWhatAPersonWrote() {
        MailText.Words words = tried("Rechnung ${number}", "Hallo <#if name?has_content>${name}</#if>!");

        assertThat(words).isEqualTo(new MailText.Words("Rechnung RE-2026-000123", "Hallo Jana Sommer!\n"));
    }

    @Test
    void namesAFactThatDoesNotExistAndThoseThatDo() {
        assertThatThrownBy(() -> tried("x", "Hallo ${nmae}")).isInstanceOfSatisfying(TemplateRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo("notifications.templateUnknown");
            assertThat(refused.field()).isEqualTo("text");
            assertThat(refused.arguments()).hasToString("[nmae, amount, dueOn, form, name, number]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo ${name", "<#if name>x", "Hallo ${name + }", "${amount?number?string(}", "</#if>"})
    void tellsWhereSomethingIsNotClosed(String body) {
        assertRefused("x", body, "notifications.templateSyntax", "text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..999999999 as x>y</#list>",
                "<#include \"invoice_de.ftl\">",
                "<#assign x = 1>",
                "<#macro m></#macro>",
                "<@m/>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${name?api.class}",
                "${name?eval}",
                "${name?interpret}",
                "${\"a\"?left_pad(100000000)}",
                "<#attempt>${x}<#recover></#attempt>",
                "[#list 1..9 as x][/#list]",
                "<#function f></#function>"
            })
    void allowsNothingThatRunsOrReachesOut(String body) {
        assertRefused("x", body, "notifications.templateWord", "text");
    }

    @Test
    void aSubjectIsOneLineThatSaysSomething() {
        assertRefused("", "x", "notifications.templateEmpty", "subject");
        assertRefused("a\nBcc: b@example.org", "x", "notifications.templateTwoLines", "subject");
        assertRefused("x".repeat(201), "x", "notifications.templateTooLong", "subject");
        assertRefused("x", " ", "notifications.templateEmpty", "text");
        assertRefused("x", "x".repeat(4001), "notifications.templateTooLong", "text");
    }

    private void assertRefused(String subject, String body, String key, String field) {
        assertThatThrownBy(() -> tried(subject, body)).isInstanceOfSatisfying(TemplateRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private MailText.Words tried(String subject, String body) {
        return text.tried(new MailTemplate(subject, body), Locale.GERMAN, FACTS);
    }
}
