package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Billing;
import org.kontor.accounts.BuyerIds;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DebitAccount;
import org.kontor.accounts.Mandates;
import org.kontor.accounts.NewMandate;
import org.kontor.accounts.PaymentMethod;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TargetDays;
import org.kontor.catalog.Address;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.SmallBusiness;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.contracts.PurchaseOrders;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.DraftProblem;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceForm;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.LegalNote;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.RunState;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** From the account's choice to the archived document: form, tax, payment and what is missing, in the server. */
class FormsIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);
    private static final String LEITWEG_ID = "04011000-12345-03";
    private static final String CREDITOR_ID = "DE98ZZZ09999999999";
    private static final Billing DEBITED = new Billing(false, PaymentMethod.DIRECT_DEBIT);

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private BillingRuns runs;

    @Inject
    private Invoices invoices;

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private PurchaseOrders orders;

    @Inject
    private Sellers sellers;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void publicBuyersGetAnXRechnung() throws Exception {
        Place place = space.open("FPUB");
        rents(place, CustomerType.PUBLIC, new BuyerIds("", LEITWEG_ID), Billing.USUAL);
        InvoiceRow issued = issue(place).get(0);

        assertThat(content(issued).heading().style().form()).isEqualTo(InvoiceForm.XRECHNUNG);
        assertThat(xml(issued))
                .contains("xrechnung_3.0</ram:ID>", "<ram:BuyerReference>" + LEITWEG_ID + "</ram:BuyerReference>");
        assertThat(sql.list(
                        "SELECT attachment_kind FROM message WHERE subject_type = 'invoice' AND subject_id = ?",
                        row -> row.getString(1),
                        issued.id()))
                .containsExactly(InvoiceFile.XML.kind());
    }

    @Test
    void consumersGetAPlainPdf() throws Exception {
        Place place = space.open("FCON");
        rents(place, CustomerType.CONSUMER, BuyerIds.NONE, Billing.USUAL);
        InvoiceRow issued = issue(place).get(0);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> file(issued, InvoiceFile.PDF).isPresent());
        assertThat(file(issued, InvoiceFile.XML)).isEmpty();
    }

    @Test
    void debitsAreAnnouncedAndFallOnATargetDay() throws Exception {
        Place place = space.open("FDEB");
        sql.update("UPDATE seller SET creditor_id = ? WHERE id = ?", CREDITOR_ID, place.seller());
        long account = rents(place, CustomerType.BUSINESS, BuyerIds.NONE, DEBITED);
        LocalDate today = businessDate.today();
        DebitAccount debited = new DebitAccount("DE89370400440532013000", "", "Studio Nordlicht");
        operator.run(() -> mandates.give(NewMandate.onPaper(account, CREDITOR_ID, "FDEB-1", today, debited)));
        InvoiceRow issued = issue(place).get(0);

        LocalDate collection = TargetDays.onOrAfter(today.plusDays(14));
        assertThat(content(issued).settlement().payment())
                .isEqualTo(new PaymentMeans.DirectDebit("FDEB-1", CREDITOR_ID, "DE89370400440532013000", collection));
        assertThat(issued.dueOn()).isEqualTo(collection);
    }

    @Test
    void balancesPayWholeInvoicesAtOnce() throws Exception {
        Place place = space.open("FBAL");
        long account = rents(place, CustomerType.BUSINESS, BuyerIds.NONE, new Billing(false, PaymentMethod.BALANCE));
        LocalDate today = businessDate.today();
        sql.update(
                "INSERT INTO ledger_entry (id, account_id, seller_id, kind, document_number, amount, booked_on, due_on,"
                        + " due_source, thirty_day_notice) VALUES (NEXT VALUE FOR ledger_entry_seq, ?, ?, 'RECEIPT',"
                        + " 'FBAL-IN', -200, ?, ?, 'AT_ONCE', 0)",
                account,
                place.seller(),
                today,
                today);
        InvoiceRow issued = issue(place).get(0);

        InvoiceContent content = content(issued);
        assertThat(content.settlement().payment()).isEqualTo(new PaymentMeans.Balance());
        assertThat(content.settlement().totals().payable()).isEqualTo(Money.ZERO);
        assertThat(content.settlement().totals().prepaid()).isEqualTo(issued.payable());
        // 200.00 − 177.31: nothing of the invoice is open, and what is left is still the account's.
        assertThat(operator.call(() -> openItems.ofAccount(account, today, ALL)).rows())
                .extracting(OpenItem::open)
                .containsExactly(Money.of("-22.69"));
    }

    @Test
    void aSmallBusinessChargesNoTaxAndSaysWhy() throws Exception {
        Place place = space.open("FSML");
        admin.run(() -> sellers.smallBusiness(place.seller(), SmallBusiness.since(LocalDate.of(2020, 1, 1))));
        rents(place, CustomerType.BUSINESS, BuyerIds.NONE, Billing.USUAL);
        InvoiceRow issued = issue(place).get(0);

        InvoiceContent content = content(issued);
        assertThat(issued.payable()).isEqualTo(Money.of("149.00"));
        assertThat(content.heading().style().form()).isEqualTo(InvoiceForm.PLAIN);
        assertThat(content.exemption(VatCategory.E)).contains(LegalNote.SMALL_BUSINESS);
    }

    @Test
    void eachOrderNumberGetsItsInvoice() throws Exception {
        Place place = space.open("FPO");
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long account = account(CustomerType.BUSINESS, BuyerIds.NONE, Billing.USUAL);
        long first = space.contract(place, account, firstOfMonth(), desk);
        space.contract(place, account, firstOfMonth(), desk);
        operator.run(() -> orders.add(first, PurchaseOrder.from(firstOfMonth(), "PO-4711")));
        List<InvoiceRow> issued = issue(place);

        assertThat(issued).hasSize(2);
        assertThat(List.of(content(issued.get(0)), content(issued.get(1))))
                .extracting(content -> content.heading().references().purchaseOrder())
                .containsExactlyInAnyOrder("PO-4711", "");
    }

    @Test
    void tellsAllThatIsMissingBeforeTheNumber() throws Exception {
        Place place = space.open("FMIS");
        long account = rents(place, CustomerType.PUBLIC, BuyerIds.NONE, DEBITED);
        long run = drafted(place);
        long draft = sql.number("SELECT id FROM draft WHERE run_id = ?", run);

        List<DraftProblem> problems = operator.call(() -> runs.draftProblems(draft));
        assertThat(problems).extracting(DraftProblem::field).containsExactly("creditorId", "leitwegId", "mandate");
        assertThat(problems).extracting(DraftProblem::placeId).containsExactly(place.seller(), account, account);
        finalise(run);
        assertThat(sql.number("SELECT COUNT(*) FROM invoice WHERE seller_id = ?", place.seller()))
                .isZero();
    }

    private long rents(Place place, CustomerType type, BuyerIds ids, Billing billing) throws Exception {
        long account = account(type, ids, billing);
        space.contract(place, account, firstOfMonth(), space.product("DESK", ProductKind.BASE, "149.00"));
        return account;
    }

    private long account(CustomerType type, BuyerIds ids, Billing billing) throws Exception {
        AccountDetails details = new AccountDetails(
                type,
                "Studio Nordlicht",
                Address.german("Nebenstr. 2", "01099", "Dresden"),
                new Correspondence("rechnung@example.org", "de"),
                ids,
                billing);
        return operator.call(() -> accounts.open(details));
    }

    private LocalDate firstOfMonth() {
        return businessDate.today().withDayOfMonth(1);
    }

    private long drafted(Place place) throws Exception {
        long run = operator.call(() -> runs.start(place.seller(), businessDate.today()));
        await(run, RunState.DRAFTED);
        return run;
    }

    private void finalise(long run) throws Exception {
        operator.run(() -> runs.finalise(run));
        await(run, RunState.DONE);
    }

    private List<InvoiceRow> issue(Place place) throws Exception {
        long run = drafted(place);
        finalise(run);
        return operator.call(() -> invoices.ofRun(run, ALL)).rows();
    }

    private void await(long run, RunState state) {
        Awaitility.await("run " + run + " " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> operator.call(() -> runs.find(run)).state() == state);
    }

    private InvoiceContent content(InvoiceRow invoice) throws Exception {
        return operator.call(() -> invoices.content(invoice.id()));
    }

    private Optional<byte[]> file(InvoiceRow invoice, InvoiceFile kind) throws Exception {
        return operator.call(() -> invoices.file(invoice.id(), kind).map(file -> file.bytes()));
    }

    private String xml(InvoiceRow invoice) {
        byte[] bytes = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> file(invoice, InvoiceFile.XML), Optional::isPresent)
                .orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
