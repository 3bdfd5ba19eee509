package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.accounts.Member;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.NoSuchMember;
import org.kontor.accounts.Right;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.NoSuchProduct;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.identity.Roles;
import org.kontor.orders.TeamChange.SeatChoice;

/** What those who lead a team do about its people, by the same rules and code as operators do. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyTeam {
    private static final String SUBJECT = "member";
    /** Whoever invites more people at once than have answered is not inviting a team. */
    private static final int MOST_OPEN = 100;

    @Inject
    private MyAccess access;

    @Inject
    private TeamsOfMembers teams;

    @Inject
    private OrdersOfMembers orders;

    @Inject
    private Products products;

    @Inject
    private Event<LoginWanted> wanted;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /**
     * By name, those who left included.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller does not lead its team
     */
    public List<TeamPerson> people(long accountId) {
        access.require(accountId, Right.LEAD);
        return teams.ofAccount(accountId);
    }

    /**
     * Where seats can be taken, ended contracts included.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller does not lead its team
     */
    public List<SeatContract> contracts(long accountId) {
        access.require(accountId, Right.LEAD);
        return teams.contracts(accountId, businessDate.today());
    }

    /**
     * The first last day that a person may have: until then the seats are paid for.
     *
     * @throws NoSuchMember if there is none, or it is not of that team
     */
    public LocalDate earliestLast(long accountId, long memberId) {
        access.require(accountId, Right.LEAD);
        return earliest(own(accountId, memberId));
    }

    private LocalDate earliest(Member member) {
        LocalDate today = businessDate.today();
        LocalDate first = member.joinedOn().isAfter(today) ? member.joinedOn() : today;
        return teams.ofAccount(member.accountId()).stream()
                .filter(person -> person.team().member().id().equals(member.id()))
                .flatMap(person -> person.team().seats().stream())
                .filter(seat -> seat.days().end().isAfter(today) && seat.price().isPresent())
                .map(seat -> last(seat, today))
                .filter(first::isBefore)
                .max(LocalDate::compareTo)
                .orElse(first);
    }

    /** As extras do, seats end by the notice of their contract: else leaving would be a way round the minimum term. */
    private LocalDate last(TeamSeat seat, LocalDate today) {
        LocalDate byNotice = orders.terms(seat.contract().id()).earliestEnd(today);
        return seat.days().isOpen() || seat.days().lastDay().isAfter(byNotice)
                ? byNotice
                : seat.days().lastDay();
    }

    /**
     * What a change would do to the invoices of the account. Stores nothing.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller does not lead its team
     * @throws TeamDayTooEarly if it is to count before today, or a seat would end before its notice allows
     * @throws org.kontor.contracts.NoSuchContract if the seat is to be in none of the account
     * @throws NoSuchProduct if the seat is none that is sold today
     * @throws NotOnOffer if a consumer pays: seats are ordered of the office then
     * @throws org.kontor.BusinessException that names what is impossible
     */
    public TeamEffect effect(long accountId, TeamChange change) {
        check(accountId, change);
        return teams.effect(change);
    }

    /**
     * Records a change of the team, as {@link #effect} told it, and invites the person if the role is given.
     *
     * @param mark of what {@link #effect} told
     * @return id of the person
     * @throws OfferMoved if it would cost something else now, or another amendment was recorded since
     * @throws org.kontor.BusinessException as {@link #effect} and {@link #invite}
     */
    public long record(long accountId, TeamChange change, String mark, Optional<LoginRole> invited) {
        check(accountId, change);
        TeamEffect now = teams.effect(change);
        if (!now.mark().equals(mark)) {
            throw new OfferMoved();
        }
        long member = teams.record(change, now.seen());
        audit.record("my.team.change", SUBJECT, Long.toString(member), name(change) + " " + change.day());
        invited.ifPresent(role -> invite(accountId, member, role));
        return member;
    }

    private static String name(TeamChange change) {
        return change.getClass().getSimpleName();
    }

    private void check(long accountId, TeamChange change) {
        access.require(accountId, Right.LEAD);
        LocalDate first = businessDate.today();
        if (change instanceof TeamChange.Join join) {
            access.require(join.account(), Right.LEAD);
            join.seat().ifPresent(seat -> check(join.account(), seat));
        } else if (change instanceof TeamChange.Rejoin rejoin) {
            own(accountId, rejoin.member());
            rejoin.seat().ifPresent(seat -> check(accountId, seat));
        } else if (change instanceof TeamChange.TakeSeat take) {
            own(accountId, take.member());
            check(accountId, take.seat());
        } else if (change instanceof TeamChange.Leave leave) {
            first = earliest(own(accountId, leave.member()));
        } else if (change instanceof TeamChange.Move move) {
            own(accountId, move.member());
        }
        if (change.day().isBefore(first)) {
            throw new TeamDayTooEarly(change instanceof TeamChange.Leave ? "last" : "effective", first);
        }
    }

    private void check(long accountId, SeatChoice seat) {
        // Nothing above that button is told as the law wants it for consumers (decision 0082).
        if (teams.account(accountId).type() == CustomerType.CONSUMER) {
            throw new NotOnOffer();
        }
        teams.checkContract(accountId, seat.contract());
        products.forMembers().stream()
                .filter(row -> row.id() == seat.product() && isSeat(row.kind()))
                .findFirst()
                .orElseThrow(() -> new NoSuchProduct(seat.product()));
    }

    /** Whether a person can sit on it. */
    public static boolean isSeat(ProductKind kind) {
        return switch (kind) {
            case BASE, STANDALONE, ADD_ON -> true;
            case METERED, ONE_OFF -> false;
        };
    }

    private Member own(long accountId, long memberId) {
        Member member = teams.member(memberId);
        if (member.accountId() != accountId) {
            throw new NoSuchMember(memberId);
        }
        return member;
    }

    /**
     * The person gets a mail with the way to a login of his or her own; the last invitation counts.
     *
     * @param role {@link LoginRole#ADMIN} only from a payer contact
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller may not invite as that
     * @throws NoSuchMember if there is none, or it is not of that team
     * @throws org.kontor.catalog.MissingValue if the person has no mail address
     * @throws TooManyInvitations if too many are open
     */
    public void invite(long accountId, long memberId, LoginRole role) {
        MyRole own = access.require(accountId, needed(role));
        Member member = own(accountId, memberId);
        protect(own, memberId);
        if (teams.openRequests(accountId) >= MOST_OPEN) {
            throw new TooManyInvitations(MOST_OPEN);
        }
        wanted.fire(new LoginWanted(
                accountId,
                OptionalLong.of(memberId),
                role,
                member.email(),
                member.name(),
                teams.account(accountId).correspondence().language()));
        audit.record("my.team.invite", SUBJECT, Long.toString(memberId), role.name());
    }

    /**
     * The person logs in no longer, from now on, whatever seats there are; invitations count no more.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or the caller may not
     * @throws NoSuchMember if there is none, or it is not of that team
     */
    public void dismiss(long accountId, long memberId) {
        MyRole own = access.require(accountId, Right.LEAD);
        own(accountId, memberId);
        protect(own, memberId);
        teams.dismiss(accountId, memberId);
        audit.record("my.team.dismiss", SUBJECT, Long.toString(memberId), "");
    }

    private static Right needed(LoginRole role) {
        return switch (role) {
            case PAYER, ADMIN -> Right.PAY;
            case MEMBER -> Right.LEAD;
        };
    }

    /** Who leads a team changes no login of another who does; only payer contacts do. */
    private void protect(MyRole own, long memberId) {
        boolean leads = teams.ofAccount(own.accountId()).stream()
                .filter(person -> person.team().member().id() == memberId)
                .flatMap(person -> person.login().stream())
                .anyMatch(login -> login.role().may(Right.LEAD));
        if (leads) {
            access.require(own.accountId(), Right.PAY);
        }
    }
}
