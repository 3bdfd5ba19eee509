package org.kontor.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterPrinter;

/** Orders as PDF, for who knows the key. Runs as the system, because nobody has logged in. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlacedOrderFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private PublicOrders orders;

    @Inject
    private PlacedOrderDesk desk;

    /**
     * What was ordered and told, printed from its facts: the same bytes as those that are mailed.
     *
     * @throws NoSuchPlacedOrder if none has that key
     */
    public DocumentFile pdf(String key) {
        PlacedOrderDesk.Paper paper = desk.order(orders.ofKey(key));
        return new DocumentFile(paper.name(), "application/pdf", PRINTER.print(paper.letter()));
    }
}
