package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterTemplates;
import org.kontor.letters.LetterWords;
import org.kontor.letters.LinkCode;
import org.kontor.settings.Configuration;

/** The sheet for the door of the fridge, in German and English, made whenever somebody asks. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class ShelfSheets {
    private static final LetterPrinter PRINTER = new LetterPrinter();
    private static final String BUNDLE = "org.kontor.catalog.letters";

    @Inject
    private Shelves shelves;

    @Inject
    private Sellers sellers;

    @Inject
    private Configuration configuration;

    @Inject
    private BusinessDate businessDate;

    /**
     * As PDF: one code for all of the location, and one for each product.
     *
     * @throws NoSuchLocation if there is none with that id
     */
    public DocumentFile pdf(long locationId) {
        Location location = sellers.location(locationId);
        LetterWords german = new LetterWords(BUNDLE, Locale.GERMAN);
        LetterWords english = new LetterWords(BUNDLE, Locale.ENGLISH);
        List<Map<String, String>> tags = new ArrayList<>();
        for (Product product : shelves.at(locationId)) {
            tags.add(Map.of(
                    "german",
                    product.name().de(),
                    "english",
                    product.name().en(),
                    "price",
                    shelves.price(product, location.seller()).map(german::money).orElse(""),
                    "code",
                    code(locationId, "&product=" + URLEncoder.encode(product.code(), StandardCharsets.UTF_8))));
        }
        Map<String, Object> facts = Map.of(
                "brand", location.seller().displayName(),
                "place", location.name(),
                "code", code(locationId, ""),
                "german", sentences(german),
                "english", sentences(english),
                "tags", tags);
        Letter letter = new Letter(
                german.text("shelf.title") + " \u00b7 " + location.name(),
                location.seller().entity().name(),
                Locale.GERMAN,
                businessDate.today(),
                LetterTemplates.fill("catalog/shelf.ftlh", facts),
                List.of());
        return new DocumentFile("Aushang-" + locationId + ".pdf", "application/pdf", PRINTER.print(letter));
    }

    private static Map<String, String> sentences(LetterWords words) {
        return Map.of("title", words.text("shelf.title"), "text", words.text("shelf.text"));
    }

    private String code(long locationId, String more) {
        return new LinkCode(configuration.baseUrl() + "/my/take.xhtml?place=" + locationId + more).picture();
    }
}
