package org.kontor.notifications;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of FreeMarker a person may use in a template: facts, their formats, and {@code if}. No loops, no macros, no other
 * files: a template can neither run for ever nor fill the memory.
 */
final class TemplateLanguage {
    private static final Set<String> DIRECTIVES = Set.of("if", "else", "elseif");
    private static final Set<String> BUILT_INS = Set.of(
            "number",
            "string",
            "date",
            "iso",
            "short",
            "medium",
            "long",
            "full",
            "upper_case",
            "lower_case",
            "cap_first",
            "trim",
            "has_content");
    private static final Pattern DIRECTIVE = Pattern.compile("[<\\[]/?[#@]\\s*(\\w*)");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(\\w+)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}|<#[^>]*>");

    private TemplateLanguage() {}

    /**
     * @throws TemplateRefused that names the field and what is not allowed there
     */
    static void check(MailTemplate template) {
        require(!template.subject().isEmpty(), "subject", "templateEmpty");
        require(!template.text().isEmpty(), "text", "templateEmpty");
        require(!template.subject().contains("\n"), "subject", "templateTwoLines");
        longest(template.subject(), MailTemplate.LONGEST_SUBJECT, "subject");
        longest(template.text(), MailTemplate.LONGEST_TEXT, "text");
        words("subject", template.subject());
        words("text", template.text());
    }

    private static void require(boolean fine, String field, String fact) {
        if (!fine) {
            throw new TemplateRefused(field, fact);
        }
    }

    private static void longest(String text, int longest, String field) {
        if (text.length() > longest) {
            throw new TemplateRefused(field, "templateTooLong", longest);
        }
    }

    private static void words(String field, String text) {
        Matcher directives = DIRECTIVE.matcher(text);
        while (directives.find()) {
            allow(DIRECTIVES, directives.group(1), field);
        }
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            Matcher builtIns = BUILT_IN.matcher(expressions.group());
            while (builtIns.find()) {
                allow(BUILT_INS, builtIns.group(1), field);
            }
        }
    }

    private static void allow(Set<String> words, String word, String field) {
        if (!words.contains(word)) {
            throw new TemplateRefused(field, "templateWord", word);
        }
    }
}
