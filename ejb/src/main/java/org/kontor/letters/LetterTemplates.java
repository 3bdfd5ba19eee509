package org.kontor.letters;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * FreeMarker templates of all letters, below {@code org/kontor} on the class path; parsed once. Everything a template
 * prints is escaped, and no template reaches a Java class.
 */
public final class LetterTemplates {
    private static final Configuration CONFIGURATION = configuration();

    private LetterTemplates() {}

    /**
     * Fills a template.
     *
     * @param name path below {@code org/kontor}, such as {@code einvoice/invoice.ftlh}
     * @param facts texts, lists and maps only: amounts and dates are formatted by the caller
     * @throws IllegalStateException when the template asks for a fact that is not there
     */
    public static String fill(String name, Map<String, ?> facts) {
        StringWriter filled = new StringWriter(16_384);
        try {
            CONFIGURATION.getTemplate(name).process(facts, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("Letter template " + name + " does not fit its facts", e);
        }
        return PrintableText.of(filled.toString());
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(LetterTemplates.class.getClassLoader(), "org/kontor");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // Templates come with the EAR; nobody changes them under a running server.
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }
}
