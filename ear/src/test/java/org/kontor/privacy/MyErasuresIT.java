package org.kontor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.AccountErased;
import org.kontor.accounts.AccountRow;
import org.kontor.accounts.AccountUse;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.Joining;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.accounts.MyDetails;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Address;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.MyReferences;
import org.kontor.contracts.NoSuchContract;
import org.kontor.contracts.OrderTooEarly;
import org.kontor.contracts.PurchaseOrder;
import org.kontor.jobs.Dispatcher;
import org.kontor.logins.LoginRemoval;
import org.kontor.logins.LoginRemovals;
import org.kontor.logins.LoginRequests;
import org.kontor.logins.NoSuchRemoval;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Members read what we sent and did, and have erased what nothing keeps; nothing of others is told. */
class MyErasuresIT extends InContainer {
    private static final String NOBODY = "system";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Address ELSEWHERE = Address.german("Neuer Weg 7", "01127", "Dresden");

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private AsSystem system;

    @Inject
    private Dispatcher dispatcher;

    @Inject
    private LoginRequests requests;

    @Inject
    private LoginRemovals removals;

    @Inject
    private ErasureSteps steps;

    @Inject
    private ErasureFiles files;

    @Inject
    private MyErasures mine;

    @Inject
    private Erasures erasures;

    @Inject
    private MyMessages messages;

    @Inject
    private MyTrail trail;

    @Inject
    private MyDetails details;

    @Inject
    private MyReferences references;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private long own;
    private long foreign;

    @BeforeEach
    void enter() {
        own = space.account("Forget Me");
        foreign = space.account("Forget Nobody");
        admin.run(() -> accounts.admit(own, NOBODY));
    }

    @AfterEach
    void leave() {
        admin.run(() -> accounts.dismiss(own, NOBODY));
    }

    @Test
    void erasesWhatNothingKeepsAndSaysWhatStays() throws Exception {
        LocalDate today = businessDate.today();
        Place place = space.open("MYERASE");
        long desk = space.product("MYERASE", ProductKind.BASE, "100.00");
        long contract = space.contract(place, own, today.minusMonths(2).withDayOfMonth(1), desk);
        long person = operator.call(
                () -> members.join(own, new MemberDetails("Anna Namen", "anna@example.org"), new Joining(today, "")));

        ErasurePlan running = member.call(() -> mine.plan(own));
        assertThat(running.blockers()).containsExactly(ErasurePlan.Blocker.CONTRACT);
        assertThat(running.kept())
                .extracting(ErasurePlan.Kept::records)
                .contains(RecordClass.CONTRACTS, RecordClass.TRAIL)
                .doesNotContain(RecordClass.INVOICES);
        assertThatThrownBy(() -> member.call(() -> mine.plan(foreign))).isInstanceOf(NoSuchErasure.class);
        assertThatThrownBy(() -> member.call(() -> mine.request(foreign, ""))).isInstanceOf(NoSuchErasure.class);

        long first = member.call(() -> mine.request(own, "Bitte <b>alles</b>"));
        assertThatThrownBy(() -> member.call(() -> mine.request(own, ""))).isInstanceOf(AlreadyRequested.class);
        assertThatThrownBy(() -> operator.run(() -> erasures.erase(first, ""))).isInstanceOf(StillNeeded.class);
        assertThatThrownBy(() -> member.run(() -> erasures.erase(first, ""))).isInstanceOf(EJBAccessException.class);
        member.run(() -> mine.withdraw(first));
        assertThatThrownBy(() -> operator.run(() -> erasures.refuse(first, "zu spät")))
                .isInstanceOf(ErasureAnswered.class);

        runs.issued(place, today);
        operator.run(() -> contracts.cancel(contract, today.minusDays(1), CancellationKind.AGREED));
        runs.issued(place, today);
        assertThat(member.call(() -> mine.plan(own)).blockers()).containsExactly(ErasurePlan.Blocker.OPEN_ITEMS);
        long second = member.call(() -> mine.request(own, ""));
        operator.run(() -> erasures.refuse(second, "Die Rechnung ist noch offen."));
        assertThat(member.call(() -> mine.of(own)).get(0).answer().orElseThrow().outcome())
                .isEqualTo(ErasureOutcome.REFUSED);

        // Paid: as the bank's matching would leave it.
        sql.update("DELETE FROM open_entry WHERE account_id = ?", own);
        long third = member.call(() -> mine.request(own, ""));
        long waiting = operator.call(erasures::waiting);
        ErasurePlan plan = operator.call(() -> erasures.plan(own));
        assertThat(plan.isFree()).isTrue();
        assertThat(plan.kept())
                .filteredOn(kept -> kept.records() == RecordClass.INVOICES)
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept.until()).isEqualTo(LocalDate.of(today.getYear() + 8, Month.DECEMBER, 31)));
        assertThat(plan.kept())
                .filteredOn(kept -> kept.records() == RecordClass.TRAIL)
                .singleElement()
                .satisfies(kept -> assertThat(kept.until()).isEqualTo(lastDay(plan)));
        operator.run(() -> requests.invite(own, "invited@example.org", "Ina Neu"));
        operator.run(() -> erasures.erase(third, "Alles Gute."));
        assertThat(operator.call(erasures::waiting)).isEqualTo(waiting - 1);
        assertThatThrownBy(() -> operator.run(() -> erasures.erase(third, ""))).isInstanceOf(ErasureAnswered.class);
        assertThat(operator.call(() -> accounts.find(own))).satisfies(account -> {
            assertThat(account.correspondence().email()).endsWith(".invalid");
            assertThat(account.correspondence().delivery()).isEqualTo(DeliveryWay.POST);
            assertThat(account.logins()).isEmpty();
            assertThat(account.name()).isEqualTo("Forget Me");
            assertThat(account.erasedOn()).contains(today);
        });
        assertThat(operator.call(() -> members.find(person))).satisfies(erased -> {
            assertThat(erased.name()).isEqualTo("–");
            assertThat(erased.email()).isEmpty();
        });
        isBlocked(place, desk);
        provesWhatWasErased(third);
        erasesTheRestWhenItsDayIsOver(third, plan);
    }

    /** Nothing new begins with it, and lists leave it out. */
    private void isBlocked(Place place, long desk) throws Exception {
        String number = operator.call(() -> accounts.find(own)).number();
        PageRequest search = PageRequest.filtered(number, 0, 10);
        assertThat(operator.call(() -> accounts.list(search)).total()).isZero();
        assertThat(operator.call(() -> accounts.list(Optional.empty(), AccountUse.BLOCKED, search))
                        .rows())
                .extracting(AccountRow::number)
                .containsExactly(number);
        assertThatThrownBy(() -> space.contract(place, own, businessDate.today(), desk))
                .isInstanceOf(AccountErased.class);
        assertThatThrownBy(() -> operator.run(() -> requests.invite(own, "again@example.org", "Wieder Da")))
                .isInstanceOf(AccountErased.class);
        assertThatThrownBy(() -> operator.run(() ->
                        members.join(own, new MemberDetails("Wieder Da", ""), new Joining(businessDate.today(), ""))))
                .isInstanceOf(AccountErased.class);
        assertThatThrownBy(() -> admin.run(() -> accounts.admit(own, "again@example.org")))
                .isInstanceOf(AccountErased.class);
        AccountDetails details = operator.call(() -> accounts.find(own)).details();
        assertThatThrownBy(() -> operator.run(() -> accounts.change(own, details)))
                .isInstanceOf(AccountErased.class);
        assertThatThrownBy(() -> operator.run(() -> erasures.open(own, "noch einmal")))
                .isInstanceOf(AccountErased.class);
    }

    /** At once what one transaction can; mails once they went out, the user once a person or Keycloak deleted it. */
    private void provesWhatWasErased(long request) throws Exception {
        ErasureProof proof = operator.call(() -> erasures.proof(request));
        assertThat(proof.kept()).extracting(ErasurePlan.Kept::records).contains(RecordClass.INVOICES);
        assertThat(proof.parts())
                .filteredOn(part -> part.doneOn().isPresent())
                .extracting(ErasureProof.Part::part)
                .contains(ErasedPart.CONTACT, ErasedPart.TEAM, ErasedPart.INVITATIONS, ErasedPart.IBANS);
        assertThat(proof.parts())
                .filteredOn(part -> part.part() == ErasedPart.INVITATIONS)
                .singleElement()
                .satisfies(part -> assertThat(part.number()).isEqualTo(1));
        dispatcher.wake();
        await().atMost(PATIENCE).until(() -> recipients(request).equals(List.of("")));
        assertThat(sql.list(
                        "SELECT m.facts FROM message m WHERE m.subject_type = 'erasure' AND m.subject_id = ?",
                        row -> row.getString(1),
                        request))
                .containsOnly("{}");
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM message m JOIN invoice i ON m.subject_type = 'invoice'"
                                + " AND i.id = m.subject_id WHERE i.account_id = ? AND m.recipient = ''",
                        own))
                .isZero();
        LoginRemoval user = operator.call(() -> removals.ofAccount(own)).stream()
                .findFirst()
                .orElseThrow();
        assertThat(user.login()).isEqualTo(NOBODY);
        assertThat(operator.call(() -> erasures.proof(request)).isDone()).isFalse();
        assertThat(operator.call(() -> files.proof(request, Locale.GERMAN)).bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        operator.run(() -> removals.deletedByHand(user.id()));
        assertThatThrownBy(() -> operator.run(() -> removals.deletedByHand(user.id())))
                .isInstanceOf(NoSuchRemoval.class);
        dispatcher.wake();
        await().atMost(PATIENCE)
                .until(() -> operator.call(() -> erasures.proof(request)).isDone());
        assertThat(operator.call(() -> removals.ofAccount(own)))
                .extracting(LoginRemoval::login)
                .containsOnly("");
    }

    private List<String> recipients(long request) {
        return sql.list(
                "SELECT DISTINCT recipient FROM message WHERE subject_type = 'erasure' AND subject_id = ?",
                row -> row.getString(1),
                request);
    }

    /** The business date of tests does not move by years: the steps are asked for a later day. */
    private void erasesTheRestWhenItsDayIsOver(long request, ErasurePlan plan) throws Exception {
        LocalDate last = lastDay(plan);
        assertThat(dueAccounts(ErasedPart.NAME, last)).doesNotContain(own);
        assertThat(dueAccounts(ErasedPart.NAME, last.plusDays(1))).contains(own);
        system.run(() -> {
            steps.due("test", ErasedPart.LETTERS, last.plusDays(1)).stream()
                    .filter(erased -> erased.accountId() == own)
                    .forEach(erased -> steps.forgetLetters(erased, last.plusDays(1)));
            steps.due("test", ErasedPart.NAME, last.plusDays(1)).stream()
                    .filter(erased -> erased.accountId() == own)
                    .forEach(erased -> steps.forgetName(erased, last.plusDays(1)));
        });
        assertThat(dueAccounts(ErasedPart.NAME, last.plusDays(1))).doesNotContain(own);
        assertThat(operator.call(() -> accounts.find(own)).name()).isEqualTo("–");
        assertThat(operator.call(() -> erasures.proof(request)).parts())
                .extracting(ErasureProof.Part::part)
                .contains(ErasedPart.LETTERS, ErasedPart.NAME);
    }

    private List<Long> dueAccounts(ErasedPart part, LocalDate day) throws Exception {
        return system.call(() -> steps.due("test", part, day)).stream()
                .map(ErasureSteps.Erased::accountId)
                .toList();
    }

    private static LocalDate lastDay(ErasurePlan plan) {
        return plan.kept().stream()
                .map(ErasurePlan.Kept::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void readsTheOwnPostAndTrailOnly() throws Exception {
        admin.run(() -> accounts.admit(foreign, NOBODY));
        member.run(() -> details.change(foreign, ELSEWHERE, "foreign@example.org", "", "de"));
        long theirs = sql.number("SELECT id FROM message WHERE subject_type = 'account' AND subject_id = ?", foreign);
        assertThat(member.call(() -> messages.read(theirs))).isPresent();
        admin.run(() -> accounts.dismiss(foreign, NOBODY));

        member.run(() -> details.change(own, ELSEWHERE, "mine@example.org", "", "de"));
        Page<SentMessage> post = member.call(() -> messages.list(PageRequest.first(50)));
        assertThat(post.rows()).hasSize(1);
        SentMessage sent = post.rows().get(0);
        assertThat(sent.title()).isEqualTo("Ihre Daten wurden geändert");
        assertThat(member.call(() -> messages.read(sent.id())).orElseThrow().text())
                .contains("mine@example.org", "Neuer Weg 7");
        assertThat(member.call(() -> messages.read(theirs))).isEmpty();
        assertThatThrownBy(() -> operator.call(() -> messages.read(sent.id()))).isInstanceOf(EJBAccessException.class);

        List<TrailStep> steps =
                member.call(() -> trail.list(PageRequest.first(50))).rows();
        String number = operator.call(() -> accounts.find(own)).number();
        assertThat(steps)
                .extracting(TrailStep::action)
                .containsExactly("my.account.change", "account.admit", "account.open");
        assertThat(steps).extracting(TrailStep::about).containsOnly(number);
        assertThat(member.call(() -> trail.list(new PageRequest("", 1, 1, "", false))))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(3);
                    assertThat(page.rows()).extracting(TrailStep::action).containsExactly("account.admit");
                });
    }

    @Test
    void entersTheOwnOrderNumbers() throws Exception {
        LocalDate today = businessDate.today();
        Place place = space.open("MYREF");
        long desk = space.product("MYREF", ProductKind.BASE, "100.00");
        long contract = space.contract(place, own, today, desk);
        long theirs = space.contract(place, foreign, today, desk);

        member.run(() -> references.order(contract, "PO-1", today));
        member.run(() -> references.order(contract, "PO-2", today.plusMonths(1)));
        member.run(() -> references.refer(contract, "Projekt Ü", "KST 7"));
        assertThat(operator.call(() -> contracts.find(contract)).orders())
                .containsExactly(
                        new PurchaseOrder("PO-1", today, today.plusMonths(1)),
                        PurchaseOrder.from(today.plusMonths(1), "PO-2"));
        assertThat(operator.call(() -> contracts.find(contract)).references().buyerReference())
                .isEqualTo("Projekt Ü");
        assertThatThrownBy(() -> member.run(() -> references.order(
                        contract, "PO-0", today.withDayOfMonth(1).minusDays(1))))
                .isInstanceOf(OrderTooEarly.class);
        assertThatThrownBy(() -> member.run(() -> references.order(theirs, "PO-1", today)))
                .isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.run(() -> references.refer(theirs, "x", "")))
                .isInstanceOf(NoSuchContract.class);
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'my.contract.%' AND subject_id = ?",
                        Long.toString(contract)))
                .isEqualTo(3);
    }
}
