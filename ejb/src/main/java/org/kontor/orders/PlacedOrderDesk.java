package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLetters;
import org.kontor.contracts.Contracts;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;
import org.kontor.legal.LegalText;
import org.kontor.legal.LegalTexts;
import org.kontor.letters.Letter;
import org.kontor.letters.Letterhead;
import org.kontor.letters.Letterheads;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/**
 * Confirms orders on a durable medium before the service begins (§ 312f (2) BGB): the contract, what was told and agreed to,
 * the terms, and for consumers the information about withdrawal, attached to one mail. For the job only.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlacedOrderDesk {
    static final String DOCUMENT = "CONFIRMATION";

    @Inject
    private PlacedOrderRepository placed;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractLetters contractLetters;

    @Inject
    private LegalTexts texts;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Documents documents;

    @Inject
    private Outbox outbox;

    /** A letter and the name of its file. */
    public record Paper(String name, Letter letter) {}

    /** Those nobody confirmed yet, and that do not pause after a failure. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PlacedOrder> waiting(String work, Instant now, int most) {
        return placed.waiting(work, now, most).stream()
                .flatMap(id -> placed.find(id).stream())
                .toList();
    }

    /** What is sent; the same facts give the same letters. */
    public List<Paper> papers(PlacedOrder order) {
        Contract contract = contracts.find(order.of().contractId());
        Letterhead head =
                letterheads.version(letterheads.newest(contract.seller().id()));
        PlacedOrderLetters letters = new PlacedOrderLetters(order.confirmed(), contract, head);
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper(letters.name("contract"), contractLetters.letter(contract.id(), 0)));
        papers.add(new Paper(letters.name("order"), letters.order()));
        order.text(ConsentKind.WITHDRAWAL_SHOWN)
                .ifPresent(id -> papers.add(new Paper(letters.name("withdrawal"), letters.withdrawal(text(id)))));
        order.text(ConsentKind.TERMS)
                .ifPresent(id -> papers.add(new Paper(letters.name("terms"), letters.terms(text(id)))));
        return papers;
    }

    /** What was ordered, told and agreed to. */
    public Paper order(PlacedOrder order) {
        return papers(order).get(1);
    }

    private LegalText text(long id) {
        return texts.version(id);
    }

    /** Archives and mails what was printed, if nobody did so before. */
    public void confirm(long id, List<DocumentFile> files) {
        if (!placed.takeWaiting(id)) {
            return;
        }
        PlacedOrder order = placed.find(id).orElseThrow();
        for (DocumentFile file : files) {
            documents.store(new NewDocument(
                    PublicOrders.SUBJECT, id, DOCUMENT, file, Retention.LETTERS.until(order.placedOn())));
        }
        Contract contract = contracts.find(order.of().contractId());
        outbox.put(new Message(
                new Occasion(PublicOrders.SUBJECT, id, "order-confirmed", "placed"),
                order.of().email(),
                order.language(),
                Map.of(
                        "name", order.of().name(),
                        "customer", order.of().account(),
                        "contract", order.of().contract(),
                        "location", contract.location().name(),
                        "start", contract.startOn().toString(),
                        "seller", contract.seller().entity().name(),
                        "withdraw", Boolean.toString(order.has(ConsentKind.WITHDRAWAL_SHOWN))),
                DOCUMENT));
    }
}
