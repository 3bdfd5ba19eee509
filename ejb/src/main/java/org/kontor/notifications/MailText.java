package org.kontor.notifications;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a message into words: the template {@code <kind>_<language>.ftl} of this package, whose first line is the
 * subject and whose text begins after an empty line.
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
        if (!kind.matches("[a-z-]{1,40}")) {
            throw new UnwritableMessage(kind, null);
        }
        try {
            // The language also writes amounts and dates: facts come as 1234.50 and 2026-11-23.
            Template template = templates.getTemplate(kind + "_" + language.getLanguage() + ".ftl", language);
            StringWriter out = new StringWriter();
            template.process(facts, out);
            return split(out.toString());
        } catch (IOException | TemplateException e) {
            throw new UnwritableMessage(kind, e);
        }
    }

    private static Words split(String written) {
        int end = written.indexOf('\n');
        // A subject is one line, whatever the facts hold: no header can be slipped in.
        String subject = written.substring(0, end).replaceAll("\\p{Cntrl}", " ").strip();
        return new Words(subject, written.substring(end + 1).strip() + "\n");
    }
}
