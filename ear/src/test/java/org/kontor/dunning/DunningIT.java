package org.kontor.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Restrictions;
import org.kontor.accounts.ServicesRestricted;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Holidays;
import org.kontor.catalog.ProductKind;
import org.kontor.jobs.BusinessDays;
import org.kontor.letters.LetterText;
import org.kontor.limits.CreditLimits;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.DueSource;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.Ledger;
import org.kontor.receivables.NewBlock;
import org.kontor.receivables.NewReceipt;
import org.kontor.receivables.Posting;
import org.kontor.receivables.Receipts;
import org.kontor.receivables.Share;
import org.kontor.receivables.VatSplit;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.Transaction;

/** From what is overdue to the proposal, the release, the letter and the ledger. */
class DunningIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);
    private static final String NOBODY = "system";

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private Accounts accounts;

    @Inject
    private CreditLimits limits;

    @Inject
    private Transaction transaction;

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Blocks blocks;

    @Inject
    private DunningRuns runs;

    @Inject
    private DunningPolicies policies;

    @Inject
    private DunningNotices notices;

    @Inject
    private AsSystem system;

    @Inject
    private DunningCases dunningCases;

    @Inject
    private ClaimHandOvers handOvers;

    @Inject
    private HandOverFiles handOverFiles;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private Restricting restricting;

    @Inject
    private Restrictions restrictions;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private BusinessDays businessDays;

    @Inject
    private Sql sql;

    /** Nobody is reminded on a Sunday or holiday, whenever this test runs. */
    @BeforeEach
    void goToADayOfLetters() throws Exception {
        LocalDate day = businessDate.today();
        while (!Holidays.isLetterDay(day, "SN")) {
            day = day.plusDays(1);
        }
        if (day.isAfter(businessDate.today())) {
            LocalDate next = day;
            admin.run(() -> businessDays.moveTo(next));
            await(() -> businessDate.today().equals(next));
        }
    }

    private static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(done);
    }

    private SpaceForTests.Place seller(String prefix) throws Exception {
        SpaceForTests.Place place = space.open(prefix);
        admin.run(() -> policies.changeMode(place.seller(), DunningMode.OFF));
        return place;
    }

    private long owes(long seller, long account, String number, String amount, LocalDate due) {
        Posting posting = new Posting(
                new Posting.Debtor(account, seller),
                new Posting.Document(EntryKind.OPENING, number, due.minusDays(14)),
                Money.of(amount),
                VatSplit.NONE,
                new Posting.Due(due, DueSource.TERMS, false, Optional.empty()));
        transaction.run(() -> ledger.post(List.of(posting)));
        return sql.number("SELECT id FROM ledger_entry WHERE document_number = ?", number);
    }

    private long invoiced(long seller, long account, String number, String amount, LocalDate due) {
        Posting posting = new Posting(
                new Posting.Debtor(account, seller),
                new Posting.Document(EntryKind.INVOICE, number, due.minusDays(14)),
                Money.of(amount),
                VatSplit.NONE,
                new Posting.Due(due, DueSource.TERMS, false, Optional.empty()));
        transaction.run(() -> ledger.post(List.of(posting)));
        return sql.number("SELECT id FROM ledger_entry WHERE document_number = ?", number);
    }

    private void pays(long seller, long account, long entry, String amount) {
        transaction.run(() -> receipts.book(List.of(new NewReceipt(
                new Posting.Debtor(account, seller),
                Money.of(amount),
                businessDate.today(),
                "PAY-" + entry,
                List.of(new Share(entry, Money.of(amount)))))));
    }

    private DunningState state(long run) throws Exception {
        return operator.call(() -> runs.find(run)).state();
    }

    private List<DunningCaseRow> cases(long run) throws Exception {
        return operator.call(() -> runs.cases(run, ALL)).rows();
    }

    private long proposal(long seller) throws Exception {
        long run = operator.call(() -> runs.create(seller));
        await(() -> state(run) != DunningState.DRAFTING);
        return run;
    }

    @Test
    void tellsWhoIsLateAndNobodyElse() throws Exception {
        long seller = seller("DUNNING").seller();
        LocalDate due = businessDate.today().minusDays(30);
        long late = space.account("Dunning late");
        long excluded = space.account("Dunning excluded");
        long payer = space.account("Dunning pays in time");
        long small = space.account("Dunning owes little");
        long disputes = space.account("Dunning disputes");
        owes(seller, late, "DUNNING-1", "120.00", due);
        owes(seller, late, "DUNNING-2", "80.00", due.plusDays(1));
        owes(seller, late, "DUNNING-3", "50.00", businessDate.today());
        owes(seller, excluded, "DUNNING-4", "1500.00", due);
        long paid = owes(seller, payer, "DUNNING-5", "99.00", due);
        owes(seller, small, "DUNNING-6", "4.99", due);
        long disputed = owes(seller, disputes, "DUNNING-7", "70.00", due);
        operator.call(() -> blocks.block(new NewBlock(
                disputes,
                OptionalLong.of(disputed),
                BlockKind.DISPUTE,
                businessDate.today(),
                businessDate.today().plusDays(30),
                "wrong hours")));

        long run = proposal(seller);

        assertThat(state(run)).isEqualTo(DunningState.PROPOSED);
        assertThat(cases(run))
                .extracting(row -> row.payer().name() + " " + row.proposal().level() + " "
                        + row.proposal().open() + " " + row.anomaly())
                .containsExactly(
                        "Dunning excluded 0 1500.00 LARGE",
                        "Dunning late 0 200.00 NONE",
                        "Dunning pays in time 0 99.00 NONE");
        assertThatThrownBy(() -> operator.call(() -> runs.create(seller))).isInstanceOf(RunIsOpen.class);

        long out = cases(run).get(0).id();
        operator.run(() -> runs.exclude(out, "promised by phone"));
        pays(seller, payer, paid, "99.00");
        operator.run(() -> runs.release(run));
        assertThatThrownBy(() -> operator.run(() -> runs.release(run))).isInstanceOf(RunNotProposed.class);
        assertThatThrownBy(() -> operator.run(() -> runs.include(out))).isInstanceOf(CaseNotOpen.class);
        await(() -> state(run) == DunningState.DONE);

        DunningRunRow.Figures figures = operator.call(() -> runs.find(run)).figures();
        assertThat(List.of(figures.sent(), figures.excluded(), figures.dropped()))
                .containsExactly(1L, 1L, 1L);
        NoticeRow notice =
                operator.call(() -> notices.ofAccount(late, ALL)).rows().get(0);
        assertThat(notice.sums().total()).isEqualTo(Money.of("200.00"));
        await(() -> !sql.exists("SELECT 1 FROM dunning_rendering WHERE notice_id = ?", notice.id()));
        byte[] pdf = operator.call(() -> notices.file(notice.id())).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message WHERE subject_type = 'dunning' AND subject_id = ?", notice.id()))
                .isEqualTo(1);

        showsItToWhoMayActForThePayerOnly(late, notice.id());

        long again = proposal(seller);
        assertThat(cases(again)).extracting(row -> row.payer().name()).containsExactly("Dunning excluded");
        operator.run(() -> runs.withdraw(again));
        assertThat(state(again)).isEqualTo(DunningState.WITHDRAWN);
    }

    private void showsItToWhoMayActForThePayerOnly(long payer, long notice) throws Exception {
        assertThat(member.call(() -> notices.mine(ALL)).rows())
                .extracting(NoticeRow::id)
                .doesNotContain(notice);
        assertThatThrownBy(() -> member.call(() -> notices.fileMine(notice))).isInstanceOf(NoSuchNotice.class);
        assertThatThrownBy(() -> member.call(() -> notices.file(notice))).isInstanceOf(EJBAccessException.class);
        admin.run(() -> accounts.admit(payer, NOBODY));
        try {
            assertThat(member.call(() -> notices.mine(ALL)).rows())
                    .extracting(NoticeRow::id)
                    .contains(notice);
            assertThat(member.call(() -> notices.fileMine(notice)).mediaType()).isEqualTo("application/pdf");
            assertThat(member.call(() -> limits.mine())).containsKey(payer);
            assertThat(member.call(() -> restrictions.mine())).doesNotContainKey(payer);
            transaction.run(() -> sql.update(
                    "INSERT INTO account_restriction (id, account_id, grade, from_on, until_on, reason, set_at) VALUES"
                            + " (NEXT VALUE FOR account_restriction_seq, ?, 'NO_EXTRAS', ?, '9999-12-31', 'test', NOW(6))",
                    payer,
                    businessDate.today()));
            assertThat(member.call(() -> restrictions.mine())).containsEntry(payer, Grade.NO_EXTRAS);
        } finally {
            admin.run(() -> accounts.dismiss(payer, NOBODY));
        }
        assertThat(member.call(() -> limits.mine())).doesNotContainKey(payer);
    }

    @Test
    void remindsNobodyByItselfWhoseMoneyMayBeThere() throws Exception {
        long seller = seller("DUNWAIT").seller();
        long pays = space.account("Dunning paid somehow");
        long late = space.account("Dunning paid nothing");
        LocalDate due = businessDate.today().minusDays(30);
        long entry = owes(seller, pays, "DUNWAIT-1", "120.00", due);
        owes(seller, late, "DUNWAIT-2", "120.00", due);
        transaction.run(() -> {
            sql.update(
                    "INSERT INTO unallocated_transaction (transaction_id, seller_id, booked_on, amount, by_hand)"
                            + " VALUES (?, ?, ?, 120, TRUE)",
                    -entry,
                    seller,
                    due);
            sql.update(
                    "INSERT INTO matching_proposal_share (transaction_id, place, position, account_id, entry_id, amount)"
                            + " VALUES (?, 1, 1, ?, ?, 120)",
                    -entry,
                    pays,
                    entry);
        });
        admin.run(() -> policies.changeMode(seller, DunningMode.AUTOMATIC));
        system.run(() -> runs.liveThrough(seller, businessDate.today()));
        await(() -> sql.exists("SELECT 1 FROM dunning_notice WHERE account_id = ?", late));
        assertThat(operator.call(() -> notices.ofAccount(pays, ALL)).rows()).isEmpty();

        admin.run(() -> policies.changeMode(seller, DunningMode.OFF));
        long run = proposal(seller);
        assertThat(cases(run))
                .extracting(row -> row.payer().name() + " " + row.anomaly())
                .containsExactly("Dunning paid somehow PAYMENT_WAITS");
        operator.run(() -> runs.withdraw(run));
        transaction.run(() -> sql.update("DELETE FROM unallocated_transaction WHERE transaction_id = ?", -entry));
        long again = proposal(seller);
        assertThat(cases(again)).extracting(DunningCaseRow::anomaly).containsExactly(Anomaly.NONE);
    }

    @Test
    void tellsEachLevelOnceEvenIfTheProgramWouldNot() throws Exception {
        long seller = seller("DUNONCE").seller();
        long late = space.account("Dunning once");
        LocalDate due = businessDate.today().minusDays(30);
        long entry = owes(seller, late, "DUNONCE-1", "120.00", due);
        long second = owes(seller, space.account("Dunning once too"), "DUNONCE-2", "120.00", due);
        long run = proposal(seller);
        operator.run(() -> runs.release(run));
        await(() -> state(run) == DunningState.DONE);

        List<Long> done = cases(run).stream().map(DunningCaseRow::id).toList();
        system.run(() -> dunningCases.work(done));
        assertThat(sql.number("SELECT COUNT(*) FROM dunning_item WHERE entry_id = ?", entry))
                .isEqualTo(1);
        long other = sql.number("SELECT notice_id FROM dunning_item WHERE entry_id = ?", second);
        assertThatThrownBy(() -> sql.update(
                        "INSERT INTO dunning_item (notice_id, entry_id, level, told_level, demand, restricts, amount,"
                                + " open_amount, interest, flat_sum, sheet) VALUES (?, ?, 0, 0, FALSE, FALSE, 1, 1, 0, 0, '')",
                        other,
                        entry))
                .rootCause()
                .hasMessageContaining("dunning_item_level_uq");
        assertThatThrownBy(() -> sql.update("UPDATE dunning_item SET level = 1 WHERE entry_id = ?", entry))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void claimsInterestFlatSumAndFeeByThePolicyOfTheLocation() throws Exception {
        SpaceForTests.Place place = seller("DUNCLAIM");
        long late = space.account("Dunning claims");
        long desk = space.product("DUNDESK", ProductKind.BASE, "100.00");
        space.contract(place, late, businessDate.today(), desk);
        Level strict = new Level(
                3,
                7,
                Channel.BOTH,
                Money.of("1.00"),
                new Level.Claims(true, true),
                new Level.Effects(true, true),
                LetterText.NONE);
        Policy policy = new Policy(
                List.of(strict),
                Money.of("5.00"),
                3,
                DueDate.CONTRACT,
                DayCount.ACT_365,
                new Policy.Restricting(7, 14, 0));
        admin.run(() -> policies.change(new PolicyKey(CustomerType.BUSINESS, place.location()), policy));
        LocalDate due = LocalDate.of(2026, 5, 15);
        owes(place.seller(), late, "DUNCLAIM-1", "1000.00", due);
        // Paid late, and no letter claimed its interest; what was corrected bore none.
        long paid = invoiced(place.seller(), late, "DUNCLAIM-2", "1000.00", due);
        pays(place.seller(), late, paid, "1000.00");
        admin.run(() -> policies.changeClaimsPaid(place.seller(), true));
        long run = proposal(place.seller());
        operator.run(() -> runs.release(run));
        await(() -> state(run) == DunningState.DONE);

        NoticeRow row = operator.call(() -> notices.ofAccount(late, ALL)).rows().get(0);
        Notice notice = operator.call(() -> notices.find(row.id()));
        assertThat(notice.items().get(0).days().lateSince()).contains(LocalDate.of(2026, 5, 16));
        assertThat(row.sums().flatSum()).isEqualTo(Money.of("40.00"));
        assertThat(row.sums().fee()).isEqualTo(Money.of("1.00"));
        assertThat(row.sums().interest().signum()).isPositive();
        assertThat(notice.items())
                .extracting(item -> item.document() + " " + item.open())
                .containsExactly("DUNCLAIM-1 1000.00", "DUNCLAIM-2 0.00");
        assertThat(notice.items().get(1).interest())
                .isEqualTo(notice.items().get(0).sheet().total());
        assertThat(row.sums().interest())
                .isEqualTo(notice.items()
                        .get(0)
                        .sheet()
                        .total()
                        .plus(notice.items().get(1).interest()));
        assertThat(sql.number(
                        "SELECT CAST(SUM(amount) * 100 AS INTEGER) FROM ledger_entry WHERE document_number = ?",
                        row.number()))
                .isEqualTo(row.sums().extras().cents());
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM print_letter WHERE subject_type = 'dunning' AND subject_id = ?",
                        row.id()))
                .isEqualTo(1);
    }

    @Test
    void restrictsServicesAfterItsNoticeAndFreesThemWithThePayment() throws Exception {
        SpaceForTests.Place place = seller("DUNLOCK");
        long late = space.account("Dunning locked");
        long desk = space.product("DUNDESK", ProductKind.BASE, "100.00");
        space.contract(place, late, businessDate.today(), desk);
        Level strict = new Level(
                3,
                7,
                Channel.MAIL,
                Money.ZERO,
                new Level.Claims(false, false),
                new Level.Effects(true, true),
                LetterText.NONE);
        Policy policy = new Policy(
                List.of(strict),
                Money.of("5.00"),
                3,
                DueDate.INVOICE,
                DayCount.ACT_365,
                new Policy.Restricting(7, 14, 0));
        admin.run(() -> policies.change(new PolicyKey(CustomerType.BUSINESS, place.location()), policy));
        long entry = owes(
                place.seller(),
                late,
                "DUNLOCK-1",
                "100.00",
                businessDate.today().minusDays(30));
        long run = proposal(place.seller());
        operator.run(() -> runs.release(run));
        await(() -> state(run) == DunningState.DONE);
        long notice =
                operator.call(() -> notices.ofAccount(late, ALL)).rows().get(0).id();
        system.run(restricting::lift);
        assertThat(operator.call(() -> restrictions.of(late))).isEqualTo(Grade.NONE);

        assertThat(admin.call(handOvers::ready))
                .extracting(ReadyClaim::document)
                .doesNotContain("DUNLOCK-1");
        arrived(notice, businessDate.today().minusDays(7));
        candidatesAreLookedAtAgain();
        await(() -> operator.call(() -> restrictions.of(late)) == Grade.NO_BOOKINGS);
        assertThatThrownBy(() -> operator.run(() -> restrictions.check(late, Grade.NO_BOOKINGS)))
                .isInstanceOf(ServicesRestricted.class);
        operator.run(() -> restrictions.check(late, Grade.NO_EXTRAS));

        pays(place.seller(), late, entry, "100.00");
        await(() -> operator.call(() -> restrictions.of(late)) == Grade.NONE);
        assertThat(operator.call(() -> restrictions.history(late)))
                .extracting(row -> row.grade() + " " + row.until().isPresent())
                .containsExactly("NO_BOOKINGS true");
    }

    @Test
    void handsOverOnceWhatEveryLevelWasToldOf() throws Exception {
        SpaceForTests.Place place = seller("DUNGONE");
        long late = space.account("Dunning gone; \"quoted\"");
        long desk = space.product("DUNDESK", ProductKind.BASE, "100.00");
        space.contract(place, late, businessDate.today(), desk);
        LocalDate due = businessDate.today().minusYears(3);
        long entry = owes(place.seller(), late, "DUNGONE-1", "100.00", due);
        toldEveryLevel(place.seller(), late, entry);

        assertThat(admin.call(handOvers::ready))
                .extracting(ReadyClaim::document)
                .contains("DUNGONE-1");
        assertThat(admin.call(() -> handOvers.lapsing(ALL)).rows())
                .extracting(LapsingClaim::document, LapsingClaim::lastDay)
                .contains(tuple("DUNGONE-1", LocalDate.of(due.getYear() + 3, 12, 31)));
        admin.run(() -> handOvers.handOver(entry, "Inkasso Nord"));
        assertThatThrownBy(() -> admin.run(() -> handOvers.handOver(entry, "Inkasso Nord")))
                .isInstanceOf(NotReady.class);
        assertThat(admin.call(handOvers::ready))
                .extracting(ReadyClaim::document)
                .doesNotContain("DUNGONE-1");
        LocalDate today = businessDate.today();
        String file = new String(admin.call(() -> handOvers.file(today, today)).bytes(), StandardCharsets.UTF_8);
        byte[] sheet = admin.call(() -> handOverFiles.xlsx(today, today)).bytes();
        assertThat(new String(sheet, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        byte[] list = admin.call(() -> handOverFiles.pdf(today, today)).bytes();
        assertThat(new String(list, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        // From then on it is locked: nobody reminds of it, collects it, or agrees on instalments of it.
        assertThat(operator.call(() -> blocks.blockedEntries(List.of(entry), today.plusYears(3))))
                .containsExactly(entry);
        assertThat(operator.call(() -> plans.offers(late))).isEmpty();
        long run = operator.call(() -> runs.create(place.seller()));
        await(() -> state(run) != DunningState.DRAFTING);
        assertThat(state(run)).isEqualTo(DunningState.EMPTY);
        assertThat(file).contains("\"Dunning gone; \"\"quoted\"\"\"", "DUNGONE-1", "Inkasso Nord", "DUNGONE-N1 of");
        assertThat(sql.number("SELECT told_level FROM overdue_entry WHERE entry_id = ?", entry))
                .isEqualTo(3);
    }

    @Test
    void makesAProposalNobodyTouchedAnewEveryNight() throws Exception {
        long seller = seller("DUNNIGHT").seller();
        owes(
                seller,
                space.account("Dunning night"),
                "DUNNIGHT-1",
                "50.00",
                businessDate.today().minusDays(30));
        long untouched = proposal(seller);
        night(seller);
        assertThat(state(untouched)).isEqualTo(DunningState.WITHDRAWN);
        assertThat(cases(untouched)).isEmpty();

        long next = sql.number("SELECT MAX(id) FROM dunning_run WHERE seller_id = ?", seller);
        await(() -> state(next) == DunningState.PROPOSED);
        operator.run(() -> runs.exclude(caseOf(next), "on holiday"));
        night(seller);
        assertThat(state(next)).isEqualTo(DunningState.PROPOSED);
        assertThat(cases(next)).extracting(DunningCaseRow::reason).containsExactly("on holiday");
    }

    private long caseOf(long run) {
        return sql.number("SELECT MIN(id) FROM dunning_case WHERE run_id = ?", run);
    }

    /** As if the day were the seller's next. */
    private void night(long seller) throws Exception {
        admin.run(() -> policies.changeMode(seller, DunningMode.PROPOSE));
        sql.update("UPDATE dunning_rules SET done_through = '1000-01-01' WHERE seller_id = ?", seller);
        system.run(() -> runs.liveThrough(seller, businessDate.today()));
        admin.run(() -> policies.changeMode(seller, DunningMode.OFF));
    }

    /** Written as facts, because a ladder takes weeks; the last letter's date to pay has passed. */
    private void toldEveryLevel(long seller, long account, long entry) {
        long run = sql.number("SELECT NEXT VALUE FOR dunning_run_seq");
        LocalDate today = businessDate.today();
        sql.update(
                "INSERT INTO dunning_run (id, seller_id, created_on, created_at, created_by, automatic, released_at)"
                        + " VALUES (?, ?, ?, ?, 'test', FALSE, ?)",
                run,
                seller,
                today,
                today.atStartOfDay(),
                today.atStartOfDay());
        long caseId = sql.number("SELECT NEXT VALUE FOR dunning_case_seq");
        sql.update(
                "INSERT INTO dunning_case (id, run_id, account_id, state) VALUES (?, ?, ?, 'SENT')",
                caseId,
                run,
                account);
        for (int level = 0; level <= 3; level++) {
            if (level > 0) {
                caseId = sql.number("SELECT NEXT VALUE FOR dunning_case_seq");
                sql.update(
                        "INSERT INTO dunning_case (id, run_id, account_id, state) SELECT ?, ?, id, 'SENT' FROM account"
                                + " WHERE id NOT IN (SELECT account_id FROM dunning_case WHERE run_id = ?) LIMIT 1",
                        caseId,
                        run,
                        run);
            }
            long notice = sql.number("SELECT NEXT VALUE FOR dunning_notice_seq");
            LocalDate on = today.minusDays(60L - 10L * level);
            sql.update(
                    "INSERT INTO dunning_notice (id, case_id, run_id, account_id, seller_id, number, level, issued_on,"
                            + " pay_until, policy_id, language, letterhead_id, channel, principal, interest, flat_sum, fee,"
                            + " earlier) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'de', 0, 'MAIL', 100, 0, 0, 0, 0)",
                    notice,
                    caseId,
                    run,
                    account,
                    seller,
                    "DUNGONE-N" + level,
                    level,
                    on,
                    on.plusDays(7));
            sql.update(
                    "INSERT INTO dunning_item (notice_id, entry_id, level, told_level, demand, restricts, amount,"
                            + " open_amount, interest, flat_sum, sheet) VALUES (?, ?, ?, ?, ?, FALSE, 100, 100, 0, 0, '')",
                    notice,
                    entry,
                    level,
                    level,
                    level > 0);
            arrived(notice, on);
        }
    }

    /** As if its recipient had seen it in the portal on that day. */
    private void arrived(long notice, LocalDate on) {
        sql.update(
                "INSERT INTO delivery_receipt (subject_type, subject_id, how, received_on, received_at, received_by)"
                        + " VALUES ('dunning', ?, 'SEEN', ?, ?, 'test')",
                notice,
                on,
                on.atStartOfDay());
    }

    /** The work of the day is done by now; the next day would do it. */
    private void candidatesAreLookedAtAgain() {
        sql.update("UPDATE restriction_day SET done_through = '1000-01-01'");
    }
}
