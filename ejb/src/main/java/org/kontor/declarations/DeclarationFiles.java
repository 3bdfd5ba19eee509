package org.kontor.declarations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterheads;
import org.kontor.settings.Configuration;

/**
 * Declarations as PDF, for who knows the key. Whoever declared something has it at once: until the job archived it, it is
 * printed from its facts, which gives the same bytes. Runs as the system, because nobody has logged in.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeclarationFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private Declarations declarations;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Configuration configuration;

    /**
     * Empty if nobody sells anything yet.
     *
     * @throws NoSuchDeclaration if none has that key
     */
    public Optional<DocumentFile> pdf(String key) {
        Optional<DocumentFile> archived = declarations.archived(key);
        return archived.isPresent() ? archived : print(declarations.ofKey(key));
    }

    private Optional<DocumentFile> print(Declaration declaration) {
        return declarations.recipients().stream().findFirst().map(recipient -> {
            Seller seller = sellers.find(recipient.sellerId());
            byte[] pdf = PRINTER.print(new DeclarationLetter(declaration)
                    .of(seller, letterheads.version(letterheads.newest(seller.id())), configuration.zone()));
            return new DocumentFile(name(declaration), "application/pdf", pdf);
        });
    }

    private static String name(Declaration declaration) {
        boolean german = "de".equals(declaration.said().language().getLanguage());
        String kind = switch (declaration.said().kind()) {
            case CANCELLATION -> german ? "Kuendigung" : "Cancellation";
            case WITHDRAWAL -> german ? "Widerruf" : "Withdrawal";
        };
        return kind + "-" + declaration.id() + ".pdf";
    }
}
