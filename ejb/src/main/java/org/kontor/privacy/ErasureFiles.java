package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterheads;
import org.kontor.letters.PlainLetter;
import org.kontor.logins.LoginRemoval;

/** The proof of an erasure, made whenever somebody asks: what was erased, what stays, why and until when. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private Erasures erasures;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private BusinessDate businessDate;

    /**
     * As PDF, with the letterhead of the first seller and without the name of who was erased.
     *
     * @throws NoSuchErasure if there is none with that id, or nothing was erased with it
     */
    public DocumentFile proof(long id, Locale language) {
        ErasureRequest request = erasures.find(id);
        ErasureProof proof = erasures.proof(id);
        LetterWords words = new LetterWords("org.kontor.privacy.letters", language);
        Seller seller = sellers.list().get(0);
        LetterFrame frame = new LetterFrame(
                letterheads.version(letterheads.newest(seller.id())),
                SellerSender.of(seller, words.locale()),
                words.locale(),
                words.text("proof.subject", request.account().number()),
                List.of(seller.displayName()),
                List.of());
        byte[] pdf = PRINTER.print(new PlainLetter(
                        frame,
                        businessDate.today(),
                        paragraphs(words, request, proof),
                        List.of(
                                words.text("proof.what"),
                                words.text("proof.number"),
                                words.text("proof.why"),
                                words.text("proof.day")),
                        rows(words, proof))
                .letter());
        String name = "Loeschung-" + request.account().number() + "-" + id + ".pdf";
        return new DocumentFile(name, "application/pdf", pdf);
    }

    private List<String> paragraphs(LetterWords words, ErasureRequest request, ErasureProof proof) {
        ErasureRequest.Answer answer = request.answer().orElseThrow();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("proof.asked", request.requestedOn(), answer.on(), answer.by()));
        paragraphs.add(words.text("proof.erased"));
        if (!proof.isDone()) {
            paragraphs.add(words.text("proof.running", businessDate.today()));
        }
        paragraphs.add(words.text("proof.note"));
        return paragraphs;
    }

    private static List<List<String>> rows(LetterWords words, ErasureProof proof) {
        List<List<String>> rows = new ArrayList<>();
        for (ErasureProof.Part part : proof.parts()) {
            String day =
                    part.doneOn().map(on -> words.text("proof.done", on)).orElseGet(() -> words.text("proof.wait"));
            rows.add(List.of(words.text("part." + part.part()), Integer.toString(part.number()), "", day));
        }
        for (LoginRemoval removal : proof.removals()) {
            rows.add(List.of(words.text("proof.user"), "1", "", words.text("user." + removal.state())));
        }
        for (ErasurePlan.Kept kept : proof.kept()) {
            rows.add(List.of(
                    words.text("kept." + kept.records()),
                    Long.toString(kept.count()),
                    words.text("basis." + kept.records(), kept.records().years()),
                    words.text("proof.until", kept.until())));
        }
        return rows;
    }
}
