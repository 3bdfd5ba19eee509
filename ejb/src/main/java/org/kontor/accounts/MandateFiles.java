package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.letters.LetterPrinter;
import org.kontor.letters.Letterheads;

/** Mandates as PDF, printed from their facts whenever somebody asks: the same facts give the same bytes. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandateFiles {
    private static final LetterPrinter PRINTER = new LetterPrinter();

    @Inject
    private MandateRepository mandates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Caller caller;

    /**
     * To be signed, or as it was given.
     *
     * @throws NoSuchMandate if there is none with that id, or no seller has its creditor ID any more
     */
    public DocumentFile pdf(long id) {
        return print(mandates.given(id).orElseThrow(() -> new NoSuchMandate(id)));
    }

    /**
     * Of an account for which the caller may act.
     *
     * @throws NoSuchMandate if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public DocumentFile pdfMine(long id) {
        GivenMandate given = mandates.given(id).orElseThrow(() -> new NoSuchMandate(id));
        if (mandates.ofLogin(caller.name()).stream()
                .noneMatch(own -> own.id() == given.mandate().id())) {
            throw new NoSuchMandate(id);
        }
        return print(given);
    }

    private DocumentFile print(GivenMandate given) {
        Mandate mandate = given.mandate();
        Seller seller = sellers.byCreditorId(mandate.creditorId()).orElseThrow(() -> new NoSuchMandate(mandate.id()));
        LocalDate recorded = given.recordedOn();
        byte[] pdf = PRINTER.print(
                new MandateLetter(accounts.find(mandate.accountId()).orElseThrow(), seller)
                        .of(mandate, given.proof(), letterheads.version(letterheads.newest(seller.id())), recorded));
        String name = "Mandat-" + mandate.reference().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf";
        return new DocumentFile(name, "application/pdf", pdf);
    }
}
