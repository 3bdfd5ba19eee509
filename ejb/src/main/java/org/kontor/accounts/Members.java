package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;

/**
 * The people of an account. Who comes and goes is recorded here; what it costs is a matter of {@code orders.Teams}, which
 * ends and begins seats in the same step.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class Members {
    private static final String SUBJECT = "member";

    @Inject
    private MemberRepository members;

    @Inject
    private AccountRepository accounts;

    @Inject
    private LoginRepository logins;

    @Inject
    private MyAccess access;

    @Inject
    private AuditTrail audit;

    /** By name, those who left included. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<Member> ofAccount(long accountId) {
        return members.ofAccount(accountId);
    }

    /**
     * Of an account for which the caller may act: its team, or nobody else than the caller if that is all the caller may
     * see.
     *
     * @throws NoSuchAccount if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public List<Member> mine(long accountId) {
        MyRole role = access.require(accountId, Right.USE);
        return members.ofAccount(accountId).stream()
                .filter(member -> role.may(Right.LEAD) || role.is(member))
                .toList();
    }

    /**
     * @throws NoSuchMember if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Member find(long id) {
        return members.find(id).orElseThrow(() -> new NoSuchMember(id));
    }

    /**
     * A person who belongs to an account from a day on.
     *
     * @return the id
     * @throws NoSuchAccount if there is none with that id
     * @throws AccountErased if its data was erased
     */
    public long join(long accountId, MemberDetails details, Joining joining) {
        accounts.findShared(accountId)
                .orElseThrow(() -> new NoSuchAccount(accountId))
                .checkInUse();
        Member member = new Member(accountId, details);
        member.join(joining);
        members.add(member);
        record("member.join", member, joining.from());
        return member.id();
    }

    /**
     * A person who left belongs to the account again.
     *
     * @throws JoinedTwice if the person belongs to it on that day or a later one
     */
    public void rejoin(long id, Joining joining) {
        Member member = locked(id);
        member.join(joining);
        record("member.rejoin", member, joining.from());
    }

    /**
     * The last day on which a person belongs to the account.
     *
     * @throws LeftBeforeJoined if the person does not belong to it by then, or left already
     */
    public void leave(long id, LocalDate last) {
        Member member = locked(id);
        member.leave(last);
        record("member.leave", member, last);
    }

    /**
     * Another cost centre pays from a day on.
     *
     * @throws NotThere if the person does not belong to the account on that day
     * @throws SameCostCentre if it pays already
     */
    public void move(long id, Joining joining) {
        Member member = locked(id);
        member.move(joining);
        record("member.move", member, joining.from());
    }

    /** Counts from now on; what was issued keeps the old name. */
    public void change(long id, MemberDetails details) {
        Member member = locked(id);
        member.change(details);
        audit.record("member.change", SUBJECT, Long.toString(id), "");
    }

    /**
     * Nobody of the account has a name or a mail address any more; what was issued keeps the names it bears.
     *
     * @return how many people
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public int forget(long accountId) {
        logins.removeOfAccount(accountId);
        List<Member> people = members.ofAccount(accountId);
        people.forEach(member -> member.change(new MemberDetails("–", "")));
        audit.recordAll(people.stream()
                .map(member -> AuditFact.of("member.forget", SUBJECT, member.id(), ""))
                .toList());
        return people.size();
    }

    private void record(String verb, Member member, LocalDate day) {
        audit.record(verb, SUBJECT, Long.toString(member.id()), "account " + member.accountId() + " " + day);
    }

    private Member locked(long id) {
        return members.lock(id).orElseThrow(() -> new NoSuchMember(id));
    }
}
