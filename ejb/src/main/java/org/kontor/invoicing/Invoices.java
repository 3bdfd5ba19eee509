package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Terms;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.notifications.DeliveryReceipts;
import org.kontor.notifications.ReceiptKind;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Issued invoices, and previews of those to come. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Invoices {
    @Inject
    private InvoiceRepository invoices;

    @Inject
    private Previews previews;

    @Inject
    private ChangeEffects effects;

    @Inject
    private UnbilledUsages unbilled;

    @Inject
    private Documents documents;

    @Inject
    private DeliveryReceipts receipts;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /**
     * The newest first. Sorts by {@code number}, {@code account}, {@code issuedOn}, {@code dueOn}, {@code payable};
     * filters by number and by name and number of the buyer.
     */
    public Page<InvoiceRow> list(PageRequest request) {
        return invoices.list(request);
    }

    /** Those of a kind and in a state on the business date, as {@link #list(PageRequest)}. */
    public Page<InvoiceRow> list(InvoiceSelection selection, PageRequest request) {
        return invoices.list(selection, businessDate.today(), request);
    }

    /** Of one account, as {@link #list(PageRequest)}. */
    public Page<InvoiceRow> ofAccount(long accountId, PageRequest request) {
        return invoices.ofAccount(accountId, request);
    }

    /** Of one run, as {@link #list(PageRequest)}. */
    public Page<InvoiceRow> ofRun(long runId, PageRequest request) {
        return invoices.ofRun(runId, request);
    }

    /** Of the accounts for which the caller may act, as {@link #list(PageRequest)}. */
    @RolesAllowed(Roles.MEMBER)
    public Page<InvoiceRow> mine(PageRequest request) {
        return invoices.ofLogin(caller.name(), request);
    }

    /**
     * The invoice with all it says and why.
     *
     * @throws NoSuchInvoice if there is none with that id
     */
    public InvoiceView find(long id) {
        return view(invoices.find(id).orElseThrow(() -> new NoSuchInvoice(id)));
    }

    public Optional<InvoiceRow> findByNumber(String number) {
        return invoices.findByNumber(number);
    }

    /**
     * An invoice of an account for which the caller may act.
     *
     * @throws NoSuchInvoice if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public InvoiceView findMine(long id) {
        InvoiceRow own = ownRow(id);
        receipts.record(InvoiceFile.SUBJECT, own.id(), ReceiptKind.SEEN);
        return view(own);
    }

    private InvoiceView view(InvoiceRow row) {
        InvoiceContent content = invoices.content(row.id()).orElseThrow(() -> new NoSuchInvoice(row.id()));
        List<ExplainedLine> lines = ExplainedLine.both(content.lines(), invoices.derivations(row.id()));
        return new InvoiceView(row, content, lines, invoices.relations(row.id()));
    }

    /**
     * What the invoice says: the source of its files.
     *
     * @throws NoSuchInvoice if there is none with that id
     */
    public InvoiceContent content(long id) {
        return invoices.content(id).orElseThrow(() -> new NoSuchInvoice(id));
    }

    /**
     * Id of the letterhead's version that the invoice was issued with.
     *
     * @throws NoSuchInvoice if there is none with that id
     */
    public long letterheadOf(long id) {
        return invoices.letterhead(id).orElseThrow(() -> new NoSuchInvoice(id));
    }

    /**
     * What the ledger says that the invoice came to; below zero if it gives money back.
     *
     * @throws NoSuchInvoice if there is none with that id
     */
    public Money inLedger(long id) {
        return invoices.inLedger(id).orElseThrow(() -> new NoSuchInvoice(id));
    }

    /** A file of the invoice; empty until the job made it. */
    public Optional<DocumentFile> file(long id, InvoiceFile file) {
        return documents.files(InvoiceFile.SUBJECT, id, file.kind()).stream().findFirst();
    }

    /**
     * A file of an invoice of an account for which the caller may act; empty until the job made it.
     *
     * @throws NoSuchInvoice if there is no such invoice, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Optional<DocumentFile> fileMine(long id, InvoiceFile file) {
        long own = ownRow(id).id();
        receipts.record(InvoiceFile.SUBJECT, own, ReceiptKind.DOWNLOADED);
        return file(own, file);
    }

    private InvoiceRow ownRow(long id) {
        return invoices.find(id, caller.name()).orElseThrow(() -> new NoSuchInvoice(id));
    }

    /** What the account will be invoiced next, with what is known today; one for each seller. */
    public List<InvoicePreview> preview(long accountId) {
        return previews.of(accountId, businessDate.today());
    }

    /** What accounts used and no invoice bills yet, seller by seller; those with nothing are missing. */
    public List<UnbilledUsage> unbilledUsage(Collection<Long> accountIds) {
        return unbilled.of(accountIds, businessDate.today());
    }

    /** As {@link #unbilledUsage}, of the accounts for which the caller may act. */
    @RolesAllowed(Roles.MEMBER)
    public List<UnbilledUsage> unbilledUsageMine() {
        return unbilled.of(accounts.mine().stream().map(Account::id).toList(), businessDate.today());
    }

    /**
     * What a change of a contract would do to the invoices of its account.
     *
     * @param changed the terms of a stored contract with the change
     */
    public ChangeEffect effect(Terms changed) {
        return effect(List.of(changed));
    }

    /**
     * What changes of several contracts would do together.
     *
     * @param changed of one account and one seller, at least one
     */
    public ChangeEffect effect(List<Terms> changed) {
        return effects.of(changed, businessDate.today());
    }

    /** As {@link #preview}, for all accounts for which the caller may act. */
    @RolesAllowed(Roles.MEMBER)
    public List<InvoicePreview> previewMine() {
        return accounts.mine().stream()
                .map(Account::id)
                .flatMap(account -> previews.of(account, businessDate.today()).stream())
                .toList();
    }
}
