package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.DatabaseFailure;

/**
 * Money in and out in the debtor ledger, always in the transaction of what tells of it, such as a bank entry. Retry on a
 * deadlock is the caller's.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Receipts {
    @Inject
    private LedgerWriter ledger;

    @Inject
    private ClearableEntries entries;

    /**
     * Books receipts and clears what they pay, each share as far as it is still open; a handful of statements.
     *
     * @return what became of each, in order
     * @throws AlreadyBooked if a document was booked before
     * @throws NotOfTheDebtor if a share belongs to another account or seller
     */
    public List<BookedReceipt> book(List<NewReceipt> receipts) {
        Spreading spreading = new Spreading(entries.lock(
                receipts.stream().flatMap(receipt -> receipt.shares().stream()).toList()));
        List<Long> ids = post(receipts.stream().map(NewReceipt::posting).toList());
        List<BookedReceipt> booked = new ArrayList<>(receipts.size());
        List<Clearing> clearings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            NewReceipt receipt = receipts.get(i);
            Spreading.Payer payer =
                    new Spreading.Payer(ids.get(i), receipt.debtor(), receipt.amount(), receipt.bookedOn(), true);
            List<Clearing> own = spreading.spread(payer, receipt.shares());
            Money cleared = Money.sum(own.stream().map(Clearing::amount).toList());
            booked.add(new BookedReceipt(ids.get(i), cleared, receipt.amount().minus(cleared)));
            clearings.addAll(own);
        }
        ledger.clear(clearings);
        return booked;
    }

    /**
     * Takes a receipt or a refund back: all it cleared is open again, due as before, and an entry on the other side
     * closes it.
     *
     * @throws NoSuchReceipt if the entry is neither a receipt nor a refund
     * @throws AlreadyTakenBack if it was taken back before
     */
    public void takeBack(long entryId, TakenBack how) {
        Clearable whole = entries.receipt(entryId).orElseThrow(() -> new NoSuchReceipt(entryId));
        // First, because its unique key keeps a second one out.
        long back = takingBack(entryId, how);
        entries.lock(entryId);
        List<Clearing> clearings = new ArrayList<>(entries.clearings(entryId).stream()
                .map(clearing -> clearing.reversed(how.on()))
                .toList());
        LocalDate on =
                clearings.stream().map(Clearing::on).max(LocalDate::compareTo).orElse(how.on());
        LocalDate closedOn =
                Stream.of(on, whole.bookedOn()).max(LocalDate::compareTo).orElseThrow();
        clearings.add(
                whole.open().isNegative()
                        ? new Clearing(back, entryId, whole.open().negated(), closedOn)
                        : new Clearing(entryId, back, whole.open(), closedOn));
        ledger.clear(clearings);
    }

    private long takingBack(long entryId, TakenBack how) {
        try {
            return ledger.takeBack(entryId, how);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new AlreadyTakenBack(how.document());
            }
            throw failure;
        }
    }

    /**
     * What the bank charged for a return is owed by the account at once, without VAT.
     *
     * @return id of the entry
     * @throws AlreadyBooked if the document was booked before
     */
    public long fee(Posting.Debtor debtor, Money amount, LocalDate on, String document) {
        return post(List.of(Posting.atOnce(debtor, new Posting.Document(EntryKind.FEE, document, on), amount)))
                .get(0);
    }

    /**
     * Money went out to the account: closes what it had to its credit, each share as far as it is still open.
     *
     * @return id of the entry
     * @throws AlreadyBooked if the document was booked before
     */
    public long refunded(Posting.Debtor debtor, Money amount, LocalDate on, String document, List<Share> credits) {
        Spreading spreading = new Spreading(entries.lock(credits));
        long id = post(List.of(Posting.atOnce(debtor, new Posting.Document(EntryKind.REFUND, document, on), amount)))
                .get(0);
        ledger.clear(spreading.spread(new Spreading.Payer(id, debtor, amount, on, false), credits));
        return id;
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
