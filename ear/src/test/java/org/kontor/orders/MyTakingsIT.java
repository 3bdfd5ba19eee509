package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Grade;
import org.kontor.accounts.Joining;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.Logins;
import org.kontor.accounts.MemberDetails;
import org.kontor.accounts.Members;
import org.kontor.accounts.Restrictions;
import org.kontor.accounts.ServicesRestricted;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.IntervalUnit;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.NotForShelf;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.ShelfSheets;
import org.kontor.catalog.Shelves;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.limits.CreditLimit;
import org.kontor.limits.CreditLimitReached;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.LimitAction;
import org.kontor.limits.LimitKind;
import org.kontor.limits.MemberLimit;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberUnitsReached;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Members take what is on the shelf, once a click, for their own money, and as far as rules allow. */
class MyTakingsIT extends InContainer {
    /** Who nobody logged in as. */
    private static final String NOBODY = "system";

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
    private MyTakings takings;

    @Inject
    private Shelves shelves;

    @Inject
    private ShelfSheets sheets;

    @Inject
    private Accounts accounts;

    @Inject
    private Restrictions restrictions;

    @Inject
    private CreditLimits limits;

    @Inject
    private MemberLimits memberLimits;

    @Inject
    private Members members;

    @Inject
    private Logins logins;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource
    private ManagedExecutorService executor;

    private final List<Long> admitted = new ArrayList<>();

    @AfterEach
    void leave() {
        sql.update("DELETE FROM team_login WHERE login = ?", NOBODY);
        admitted.forEach(account -> admin.run(() -> accounts.dismiss(account, NOBODY)));
    }

    @Test
    void takesOnceAClickAndBillsWhatItSaid() throws Exception {
        Fridge fridge = fridge("TAKE");
        ShelfOffer offer = offers(fridge).get(0);
        assertThat(offer.price()).isEqualTo(Money.of("2.50"));
        assertThat(offer.free()).isEqualTo(2);

        String click = key();
        Set<Long> ids = new HashSet<>();
        List<Future<Taking>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(executor.submit(
                    () -> member.call(() -> takings.take(fridge.place().location(), offer.line(), 3, click))));
        }
        for (Future<Taking> one : clicks) {
            ids.add(one.get().id());
            // Two were included.
            assertThat(one.get().gross()).isEqualTo(Money.of("2.50"));
        }
        assertThat(ids).hasSize(1);
        Taking slip = take(fridge, offer, 2);
        assertThat(slip.gross()).isEqualTo(Money.of("5.00"));
        assertThat(member.call(takings::undoable)).extracting(Taking::id).startsWith(slip.id());
        member.call(() -> takings.undo(slip.id()));
        member.call(() -> takings.undo(slip.id()));
        assertThat(member.call(takings::undoable)).extracting(Taking::id).doesNotContain(slip.id());
        assertThat(sql.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action IN ('my.take', 'my.take.undo')"
                                + " AND subject_type = 'usage' AND subject_id IN (?, ?)",
                        slip.id(),
                        ids.iterator().next()))
                .isEqualTo(3);

        LocalDate next = businessDate.today().withDayOfMonth(1).plusMonths(1);
        List<InvoiceRow> issued = runs.issued(fridge.place(), next);
        assertThat(Money.sum(issued.stream().map(InvoiceRow::payable).toList())).isEqualTo(Money.of("2.50"));
        assertThatThrownBy(() -> take(fridge, offer, 0)).isInstanceOf(TooManyTaken.class);
        assertThatThrownBy(() -> take(fridge, offer, MyTakings.MOST + 1)).isInstanceOf(TooManyTaken.class);
    }

    @Test
    void refusesWhatIsNotTheirsOrNotThere() throws Exception {
        Fridge own = fridge("TKOWN");
        ShelfOffer offer = offers(own).get(0);
        Place elsewhere = space.open("TKELSE");
        operator.run(() -> shelves.fill(elsewhere.location(), Set.of(own.lemonade())));
        long stranger = space.account("Takes nothing");
        long foreign = space.contract(
                own.place(), stranger, businessDate.today().withDayOfMonth(1), own.desk(), own.lemonade());
        long foreignLine =
                sql.number("SELECT id FROM contract_line WHERE contract_id = ? AND kind = 'METERED'", foreign);

        // Another seller's fridge, another one's contract, a line that is no snack.
        assertThat(member.call(() -> takings.shelf(elsewhere.location())).offers())
                .isEmpty();
        assertThatThrownBy(() -> member.call(() -> takings.take(elsewhere.location(), offer.line(), 1, key())))
                .isInstanceOf(NotOnTheShelf.class);
        assertThatThrownBy(() -> member.call(() -> takings.take(own.place().location(), foreignLine, 1, key())))
                .isInstanceOf(NotOnTheShelf.class);
        assertThatThrownBy(() -> member.call(() -> takings.shelf(999_999_999))).isInstanceOf(NoSuchShelf.class);
        long other = space.open("TKNONE").location();
        assertThatThrownBy(() -> member.call(() -> takings.shelf(other))).isInstanceOf(NoSuchShelf.class);
        assertThatThrownBy(() -> operator.call(() -> takings.shelf(own.place().location())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> operator.run(() -> shelves.fill(other, Set.of(own.desk()))))
                .isInstanceOf(NotForShelf.class);

        Taking taken = take(own, offer, 1);
        admin.run(() -> accounts.dismiss(own.account(), NOBODY));
        assertThat(offers(own)).isEmpty();
        assertThatThrownBy(() -> member.call(() -> takings.undo(taken.id() + 1_000_000)))
                .isInstanceOf(NoSuchTaking.class);
        operator.run(() -> shelves.fill(own.place().location(), Set.of()));
        assertThatThrownBy(() -> member.call(() -> takings.shelf(own.place().location())))
                .isInstanceOf(NoSuchShelf.class);
    }

    @Test
    void isRefusedAsAnyOrder() throws Exception {
        Fridge fridge = fridge("TKLIM");
        ShelfOffer offer = offers(fridge).get(0);
        admin.run(() -> limits.agree(
                fridge.account(), new CreditLimit(LimitKind.AMOUNT, Optional.of(Money.of("5.00"))), "Bonität"));
        take(fridge, offer, 4);
        assertThatThrownBy(() -> take(fridge, offer, 1)).isInstanceOf(CreditLimitReached.class);
        system.run(() -> restrictions.set(fridge.account(), Grade.NO_BOOKINGS, "überfällig"));
        assertThatThrownBy(() -> take(fridge, offer, 1)).isInstanceOf(ServicesRestricted.class);
        assertThat(sql.number("SELECT COUNT(*) FROM usage_record WHERE contract_id = ?", offer.contractId()))
                .isEqualTo(1);
        byte[] sheet =
                operator.call(() -> sheets.pdf(fridge.place().location())).bytes();
        assertThat(new String(sheet, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void peopleOfATeamTakeAsThemselvesWithinTheirLimitsAndAreNotToldWhatThePayerOwes() throws Exception {
        Fridge fridge = fridge("TKTEAM");
        admin.run(() -> accounts.dismiss(fridge.account(), NOBODY));
        LocalDate today = businessDate.today();
        long anna = joins(fridge, "Anna", today.withDayOfMonth(1));
        long tomorrow = joins(fridge, "Tim", today.plusDays(1));
        assertThat(offers(fridge)).isEmpty();
        operator.run(() -> logins.admit(tomorrow, LoginRole.ADMIN, NOBODY));
        assertThat(offers(fridge)).isEmpty();
        operator.run(() -> logins.dismiss(tomorrow));

        operator.run(() -> logins.admit(anna, LoginRole.MEMBER, NOBODY));
        ShelfOffer offer = offers(fridge).get(0);
        Taking taken = take(fridge, offer, 3);
        assertThat(taken.gross()).isEqualTo(Money.of("2.50"));
        assertThat(sql.number("SELECT member_id FROM usage_record WHERE id = ?", taken.id()))
                .isEqualTo(anna);
        // What the payer may know and a person of the team may not.
        assertThat(member.call(() -> limits.mine())).isEmpty();
        assertThat(member.call(() -> restrictions.mine())).isEmpty();

        operator.run(() -> memberLimits.agree(
                anna,
                MemberLimit.ofUnits(
                        sql.first("SELECT code FROM product WHERE id = ?", row -> row.getString(1), fridge.lemonade())
                                .orElseThrow(),
                        4,
                        LimitAction.BLOCK),
                "Wunsch"));
        take(fridge, offer, 1);
        assertThatThrownBy(() -> take(fridge, offer, 1)).isInstanceOf(MemberUnitsReached.class);
        operator.run(() -> logins.dismiss(anna));
        long ben = joins(fridge, "Ben", today);
        operator.run(() -> logins.admit(ben, LoginRole.MEMBER, NOBODY));
        admin.run(() -> limits.agree(
                fridge.account(), new CreditLimit(LimitKind.AMOUNT, Optional.of(Money.of("6.00"))), "Bonität"));
        assertNotToldWhy(fridge, offer);
        system.run(() -> restrictions.set(fridge.account(), Grade.NO_BOOKINGS, "überfällig"));
        assertNotToldWhy(fridge, offer);

        // Ben undoes nothing of what another login took, and nothing at all once he is out.
        long foreign = sql.number(
                "SELECT MIN(record_id) FROM member_taking t JOIN usage_record r ON r.id = t.record_id"
                        + " WHERE r.contract_id <> ? AND t.undone_at IS NULL",
                offer.contractId());
        assertThatThrownBy(() -> member.call(() -> takings.undo(foreign))).isInstanceOf(NoSuchTaking.class);
        assertThat(member.call(takings::undoable)).extracting(Taking::id).contains(taken.id());
        sql.update("DELETE FROM team_login WHERE login = ?", NOBODY);
        assertThat(member.call(takings::undoable)).isEmpty();
        assertThatThrownBy(() -> member.call(() -> takings.undo(taken.id()))).isInstanceOf(NoSuchTaking.class);
    }

    private void assertNotToldWhy(Fridge fridge, ShelfOffer offer) {
        assertThatThrownBy(() -> take(fridge, offer, 1))
                .isInstanceOfSatisfying(
                        NothingTakenNow.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Thirsty TKTEAM"));
    }

    private long joins(Fridge fridge, String name, LocalDate from) throws Exception {
        return operator.call(() -> members.join(fridge.account(), new MemberDetails(name, ""), new Joining(from, "")));
    }

    private record Fridge(Place place, long account, long desk, long lemonade) {}

    /** A free desk with two lemonades a month. */
    private Fridge fridge(String name) throws Exception {
        Place place = space.open(name);
        long account = space.account("Thirsty " + name);
        long lemonade = space.metered(name + "-LEMO", ProductUnit.PIECE, "2.10", PriceDetails.NONE);
        long desk = space.including(
                name + "-DESK", "0.00", new Allowance(name + "-LEMO", 2, IntervalUnit.MONTH, RollOver.NONE));
        space.contract(place, account, businessDate.today().withDayOfMonth(1), desk, lemonade);
        operator.run(() -> shelves.fill(place.location(), Set.of(lemonade)));
        admin.run(() -> accounts.admit(account, NOBODY));
        admitted.add(account);
        return new Fridge(place, account, desk, lemonade);
    }

    private List<ShelfOffer> offers(Fridge fridge) throws Exception {
        return member.call(() -> takings.shelf(fridge.place().location())).offers();
    }

    private Taking take(Fridge fridge, ShelfOffer offer, int pieces) throws Exception {
        return member.call(() -> takings.take(fridge.place().location(), offer.line(), pieces, key()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
