package org.kontor.web.ui;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.kontor.BusinessException;

/** Sentences of the bundles with their arguments written as people of the language write them. */
public final class Texts {
    private static final String MESSAGES = "org.kontor.messages";

    private Texts() {}

    public static String of(BusinessException refused, Locale locale) {
        return format(
                bundle(MESSAGES, locale),
                refused.key(),
                locale,
                refused.arguments().toArray());
    }

    /** A message of the business by its key. */
    public static String message(String key, Locale locale, List<?> arguments) {
        return format(bundle(MESSAGES, locale), key, locale, arguments.toArray());
    }

    public static String label(String key, Locale locale, Object... arguments) {
        return format(bundle("org.kontor.web.labels", locale), key, locale, arguments);
    }

    private static String format(ResourceBundle bundle, String key, Locale locale, Object... arguments) {
        try {
            Formats formats = new Formats(locale);
            Object[] written = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                written[i] = formats.text(arguments[i]);
            }
            return new MessageFormat(bundle.getString(key), locale).format(written);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader());
    }
}
