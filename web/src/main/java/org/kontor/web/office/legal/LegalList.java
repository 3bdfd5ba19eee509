package org.kontor.web.office.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.legal.LegalKind;
import org.kontor.legal.LegalText;
import org.kontor.legal.LegalTexts;

/** Which legal pages are written, and since when. */
@Named
@RequestScoped
public class LegalList {
    @Inject
    private LegalTexts texts;

    private List<Row> rows;

    /** A page in a language. */
    public record Row(LegalKind kind, String language, Optional<LegalText> newest) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = Arrays.stream(LegalKind.values())
                    .flatMap(kind -> Stream.of("de", "en").map(language -> row(kind, language)))
                    .toList();
        }
        return rows;
    }

    private Row row(LegalKind kind, String language) {
        return new Row(
                kind,
                language,
                texts.versions(kind, Locale.forLanguageTag(language)).stream().findFirst());
    }
}
