package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Login;
import org.kontor.accounts.Logins;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NoSuchContract;
import org.kontor.identity.Roles;
import org.kontor.logins.LoginRequest;
import org.kontor.logins.LoginRequests;
import org.kontor.persistence.PageRequest;

/**
 * What operators do, done by the system for somebody who leads a team. For {@link MyTeam} only, which has made sure that it
 * is the caller's own. Nothing else calls it.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RunAs(Roles.SYSTEM)
public class TeamsOfMembers {
    @Inject
    private Teams teams;

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Logins logins;

    @Inject
    private LoginRequests requests;

    public List<TeamPerson> ofAccount(long accountId) {
        List<Login> known = logins.ofAccount(accountId);
        List<LoginRequest> open = requests.ofAccount(accountId);
        return teams.ofAccount(accountId).stream()
                .map(member -> person(member, known, open))
                .toList();
    }

    private static TeamPerson person(TeamMember member, List<Login> known, List<LoginRequest> open) {
        OptionalLong id = OptionalLong.of(member.member().id());
        Optional<Login> login =
                known.stream().filter(one -> one.member().equals(id)).findFirst();
        Optional<LoginRequest> request =
                open.stream().filter(one -> one.member().equals(id)).findFirst();
        return new TeamPerson(member, login, request);
    }

    public TeamEffect effect(TeamChange change) {
        return teams.effect(change);
    }

    public long record(TeamChange change, Map<Long, Integer> seen) {
        return teams.record(change, seen);
    }

    public Account account(long id) {
        return accounts.find(id);
    }

    public Member member(long id) {
        return members.find(id);
    }

    /**
     * @throws NoSuchContract if there is none, or another account pays it
     */
    public void checkContract(long accountId, long contractId) {
        if (contracts.find(contractId).account().id() != accountId) {
            throw new NoSuchContract(contractId);
        }
    }

    public List<SeatContract> contracts(long accountId, LocalDate today) {
        return contracts.ofAccount(accountId, PageRequest.first(PageRequest.LARGEST)).rows().stream()
                .map(row -> new SeatContract(row.id(), row.number(), row.product(), row.stateOn(today)))
                .toList();
    }

    public int openRequests(long accountId) {
        return requests.ofAccount(accountId).size();
    }

    public void dismiss(long accountId, long memberId) {
        requests.ofAccount(accountId).stream()
                .filter(request -> request.member().equals(OptionalLong.of(memberId)))
                .forEach(request -> requests.withdraw(request.id()));
        logins.dismiss(memberId);
    }
}
