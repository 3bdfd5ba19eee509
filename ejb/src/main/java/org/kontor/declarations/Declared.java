package org.kontor.declarations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kontor.catalog.Input;

/**
 * What somebody declared, in his own words. Everything the law lets a form ask for (§ 312k (2) Nr. 1, § 356a (2) BGB),
 * nothing else. Whatever cannot be seen is a blank: nobody smuggles lines into mails.
 *
 * @param reason of an extraordinary cancellation, at most {@value #LONGEST_REASON} characters; may be empty
 */
public record Declared(
        DeclarationKind kind,
        Ending ending,
        String reason,
        Declarer declarer,
        String contract,
        Optional<LocalDate> wished,
        Locale language) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 4000;

    /** Characters of a name, and of what names the contract. */
    public static final int LONGEST = 300;

    private static final int LONGEST_EMAIL = 160;

    /**
     * Who declares it.
     *
     * @param customer customer number; may be empty
     * @param email where the confirmation goes
     */
    public record Declarer(String name, String customer, String email) {
        public Declarer {
            name = Input.required(line(name), LONGEST, "name");
            customer = Input.optional(line(customer), LONGEST, "customer");
            email = Input.required(line(email), LONGEST_EMAIL, "email");
            if (!email.matches("[^@\\s<>\"(),:;\\\\]{1,64}@[^@\\s<>\"(),:;\\\\]+\\.[^@\\s<>\"(),:;\\\\]+")) {
                throw new UnusableEmail();
            }
        }
    }

    public Declared {
        Input.required(kind, "kind");
        Input.required(ending, "ending");
        reason = Input.optional(paragraphs(reason), LONGEST_REASON, "reason");
        Objects.requireNonNull(declarer);
        contract = Input.required(line(contract), LONGEST, "contract");
        Objects.requireNonNull(wished);
        language = "de".equals(language.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static String line(String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ");
    }

    private static String paragraphs(String text) {
        return text == null ? null : text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}&&[^\n]]", " ");
    }
}
