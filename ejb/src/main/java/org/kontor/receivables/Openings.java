package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.numbering.NumberSeries;
import org.kontor.persistence.DatabaseFailure;

/** What was open when the ledger began: items, balances and deposits that other software kept before. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Openings {
    @Inject
    private LedgerWriter ledger;

    @Inject
    private DepositRepository deposits;

    @Inject
    private NumberSeries numbers;

    @Inject
    private BusinessDate businessDate;

    /**
     * One entry each, booked on the business date and due as it was.
     *
     * @throws AlreadyBooked if a seller has a document of that number already
     */
    public void items(List<OpeningItem> items) {
        LocalDate today = businessDate.today();
        post(items.stream()
                .map(item -> new Posting(
                        item.debtor(),
                        new Posting.Document(EntryKind.OPENING, item.document(), today),
                        item.amount(),
                        VatSplit.NONE,
                        new Posting.Due(item.dueOn(), DueSource.TERMS, false, Optional.empty())))
                .toList());
    }

    /** Deposits that are held: asked for and paid, each with a number of the deposits' series. */
    public void deposits(List<NewDeposit> held) {
        LocalDate today = businessDate.today();
        List<String> documents = new ArrayList<>();
        for (int from = 0; from < held.size(); from += NumberSeries.MOST) {
            int count = Math.min(NumberSeries.MOST, held.size() - from);
            documents.addAll(numbers.take(deposits.series(), count, today));
        }
        List<Posting> claims = new ArrayList<>();
        List<Posting> payments = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            NewDeposit deposit = held.get(i);
            Posting.Document claim = new Posting.Document(EntryKind.DEPOSIT, documents.get(i), today);
            Posting.Document paid = new Posting.Document(EntryKind.OPENING, documents.get(i), today);
            claims.add(Posting.atOnce(deposit.debtor(), claim, deposit.amount()));
            payments.add(Posting.atOnce(deposit.debtor(), paid, deposit.amount().negated()));
        }
        List<Long> debits = post(claims);
        List<Long> credits = post(payments);
        List<Clearing> clearings = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            deposits.add(held.get(i), documents.get(i), debits.get(i), today);
            clearings.add(
                    new Clearing(debits.get(i), credits.get(i), held.get(i).amount(), today));
        }
        ledger.clear(clearings);
    }

    private List<Long> post(List<Posting> postings) {
        try {
            return ledger.post(postings);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new AlreadyBooked(postings.get(0).document().number());
            }
            throw failure;
        }
    }
}
