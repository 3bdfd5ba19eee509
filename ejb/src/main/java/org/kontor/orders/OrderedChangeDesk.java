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
import java.util.Optional;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractChange;
import org.kontor.contracts.ContractLetters;
import org.kontor.contracts.Contracts;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.identity.Roles;
import org.kontor.legal.LegalTexts;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterheads;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.orders.PlacedOrderDesk.Paper;

/**
 * Confirms changes that cost on a durable medium (§ 312f (2) BGB): the amendment, what was told and agreed to, and for
 * consumers the information about withdrawal, attached to one mail. For the job only.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderedChangeDesk {
    static final String SUBJECT = "ordered_change";

    @Inject
    private OrderedChangeRepository changes;

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

    /** Those nobody confirmed yet, and that do not pause after a failure. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> waiting(String work, Instant now, int most) {
        return changes.waiting(work, now, most);
    }

    /** What is sent; the same facts give the same letters. */
    public List<Paper> papers(long id) {
        OrderedChange change = find(id);
        Contract contract = contracts.find(change.contractId());
        LetterWords words = new LetterWords(OrderTeller.BUNDLE, change.language());
        PlacedOrderLetters letters = new PlacedOrderLetters(
                new Confirmed(
                        words.text("change.of", contract.number(), change.amendments()),
                        contract.account().number(),
                        change.orderedOn(),
                        change.language(),
                        change.told(),
                        change.consents()),
                contract,
                letterheads.version(letterheads.newest(contract.seller().id())));
        List<Paper> papers = new ArrayList<>();
        for (int amendment = change.first(); amendment <= change.last(); amendment++) {
            String name =
                    words.text("file.amendment", amendment, contract.number().replaceAll("[^A-Za-z0-9-]+", "_"));
            papers.add(new Paper(name, contractLetters.letter(contract.id(), amendment)));
        }
        papers.add(new Paper(letters.name("order"), letters.order()));
        withdrawal(change)
                .ifPresent(text ->
                        papers.add(new Paper(letters.name("withdrawal"), letters.withdrawal(texts.version(text)))));
        return papers;
    }

    /** The version of the information that was shown; empty for who has no right to withdraw. */
    private static Optional<Long> withdrawal(OrderedChange change) {
        return change.consents().stream()
                .filter(consent -> consent.kind() == ConsentKind.WITHDRAWAL_SHOWN)
                .findFirst()
                .flatMap(PlacedOrder.Consent::textId);
    }

    /** Archives and mails what was printed, if nobody did so before. */
    public void confirm(long id, List<DocumentFile> files) {
        if (!changes.takeWaiting(id)) {
            return;
        }
        OrderedChange change = find(id);
        for (DocumentFile file : files) {
            documents.store(new NewDocument(
                    SUBJECT, id, PlacedOrderDesk.DOCUMENT, file, Retention.LETTERS.until(change.orderedOn())));
        }
        Contract contract = contracts.find(change.contractId());
        outbox.put(new Message(
                new Occasion(SUBJECT, id, "contract-changed", "ordered"),
                contract.account().correspondence().email(),
                change.language(),
                Map.of(
                        "name", contract.account().name(),
                        "contract", contract.number(),
                        "amendment", change.amendments(),
                        "change", first(contract, change).kind() == ChangeKind.PLAN ? "PlanChange" : "LineAdded",
                        "day", first(contract, change).effective().toString(),
                        "attached", "true",
                        "withdraw", Boolean.toString(withdrawal(change).isPresent())),
                PlacedOrderDesk.DOCUMENT));
    }

    private static ContractChange first(Contract contract, OrderedChange change) {
        return contract.changes().stream()
                .filter(known -> known.amendment() == change.first())
                .findFirst()
                .orElseThrow();
    }

    private OrderedChange find(long id) {
        return changes.find(id).orElseThrow(() -> new IllegalStateException("no ordered change " + id));
    }
}
