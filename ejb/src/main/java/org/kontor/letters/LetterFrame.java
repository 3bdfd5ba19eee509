package org.kontor.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is the same in every letter: everything around its body.
 *
 * @param address lines of the window, at most six; the first is the addressee
 * @param facts the information block
 */
public record LetterFrame(
        Letterhead letterhead,
        LetterSender sender,
        Locale language,
        String subject,
        List<String> address,
        List<LetterFact> facts) {

    public LetterFrame {
        address = List.copyOf(address);
        facts = List.copyOf(facts);
    }

    /** For templates that use {@code letters/letter.ftlh}, with the facts of their body. */
    public Map<String, Object> model(Map<String, ?> body) {
        Map<String, Object> model = new HashMap<>(body);
        model.put("lang", language.getLanguage());
        model.put("title", subject);
        model.put("subject", subject);
        model.put("brand", sender.brand());
        model.put("place", sender.place());
        model.put("sender", sender.line());
        model.put("footer", sender.footer());
        model.put("address", address);
        model.put("facts", facts.stream().map(LetterFrame::fact).toList());
        model.put("accent", letterhead.accent());
        model.put("logo", letterhead.logo().map(Logo::dataAddress).orElse(""));
        model.put("logoStyle", letterhead.logo().map(Logo::style).orElse(""));
        model.put("closing", letterhead.closingIn(language));
        model.put("footerText", letterhead.footerIn(language));
        return model;
    }

    private static Map<String, String> fact(LetterFact fact) {
        return Map.of("label", fact.label(), "value", fact.value());
    }
}
