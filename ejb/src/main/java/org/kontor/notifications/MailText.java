package org.kontor.notifications;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a message into words: by the template {@code <kind>_<language>.ftl} of this package, whose first line is the
 * subject and whose text begins after an empty line, or by one that a person wrote.
 */
@ApplicationScoped
class MailText {
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    MailText() {
        templates.setClassForTemplateLoading(MailText.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocalizedLookup(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    record Words(String subject, String text) {}

    /**
     * @throws UnwritableMessage if there is no such template or a fact is missing
     */
    Words words(String kind, Locale language, Map<String, String> facts) {
        return words(kind, shipped(kind, language), language, facts);
    }

    /**
     * @param kind names the template in complaints
     * @throws UnwritableMessage if the template is wrong or a fact is missing
     */
    Words words(String kind, MailTemplate template, Locale language, Map<String, String> facts) {
        try {
            // A subject is one line, whatever the facts hold: no header can be slipped in.
            String subject = filled(template.subject(), language, facts).replaceAll("\\p{Cntrl}", " ");
            return new Words(
                    subject.strip(), filled(template.text(), language, facts).strip() + "\n");
        } catch (IOException | TemplateException e) {
            throw new UnwritableMessage(kind, e);
        }
    }

    /**
     * Writes a template with samples, as strictly as it can be.
     *
     * @throws TemplateRefused that names the field and what is wrong there
     */
    Words tried(MailTemplate template, Locale language, Map<String, String> samples) {
        TemplateLanguage.check(template);
        return new Words(
                tried("subject", template.subject(), language, samples)
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip(),
                tried("text", template.text(), language, samples).strip() + "\n");
    }

    private String tried(String field, String source, Locale language, Map<String, String> samples) {
        try {
            return filled(source, language, samples);
        } catch (ParseException e) {
            throw new TemplateRefused(field, "templateSyntax", e.getLineNumber(), e.getColumnNumber());
        } catch (InvalidReferenceException e) {
            throw new TemplateRefused(
                    field, "templateUnknown", e.getBlamedExpressionString(), String.join(", ", samples.keySet()));
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            throw new TemplateRefused(field, "templateSyntax", line == null ? 1 : line, column == null ? 1 : column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template that comes with Kontor. */
    MailTemplate shipped(String kind, Locale language) {
        if (!kind.matches("[a-z-]{1,40}")) {
            throw new UnwritableMessage(kind, null);
        }
        try (InputStream in = MailText.class.getResourceAsStream(kind + "_" + language.getLanguage() + ".ftl")) {
            if (in == null) {
                throw new UnwritableMessage(kind, null);
            }
            return MailTemplate.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The language also writes amounts and dates: facts come as 1234.50 and 2026-11-23.
    private String filled(String source, Locale language, Map<String, String> facts)
            throws IOException, TemplateException {
        Template template = new Template("mail", source, templates);
        template.setLocale(language);
        StringWriter out = new StringWriter();
        template.process(facts, out);
        return out.toString();
    }
}
