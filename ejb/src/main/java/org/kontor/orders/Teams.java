package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Line;
import org.kontor.contracts.Seat;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.invoicing.ChangeEffect;
import org.kontor.invoicing.Invoices;
import org.kontor.orders.TeamSeat.ContractOfSeat;

/**
 * Teams: one account pays, its members come and go, each seat is billed by its days (R4). Person and seats change in one
 * step.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class Teams {
    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /** The members of an account by name with their seats, those who left included. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<TeamMember> ofAccount(long accountId) {
        Map<Long, List<TeamSeat>> seats = seats(accountId);
        return members.ofAccount(accountId).stream()
                .map(member -> new TeamMember(member, seats.getOrDefault(member.id(), List.of())))
                .toList();
    }

    private Map<Long, List<TeamSeat>> seats(long accountId) {
        LocalDate today = businessDate.today();
        Map<Long, List<TeamSeat>> seats = new LinkedHashMap<>();
        for (StoredTerms contract : contracts.termsOfAccount(accountId)) {
            for (Line line : contract.terms().linesKnownAt(today)) {
                Timeline timeline = contract.terms().timeline(line, today);
                if (line.seat().isPresent() && timeline.start().isBefore(timeline.end())) {
                    seats.computeIfAbsent(line.seat().get().member(), member -> new ArrayList<>())
                            .add(seat(contract, line, timeline));
                }
            }
        }
        return seats;
    }

    private static TeamSeat seat(StoredTerms contract, Line line, Timeline timeline) {
        Seat seat = line.seat().orElseThrow();
        int last = timeline.stretches().size() - 1;
        return new TeamSeat(
                new ContractOfSeat(contract.terms().id(), contract.number()),
                line.id(),
                line.versions().get(0).plan().name(),
                seat.costCentre(),
                new Period(timeline.start(), timeline.end()),
                last < 0
                        ? Optional.empty()
                        : Optional.of(
                                timeline.stretches().get(last).agreed().price().amount()));
    }

    /**
     * What a change would do to the invoices of the account. Stores nothing.
     *
     * @throws org.kontor.BusinessException that names what is impossible
     */
    public TeamEffect effect(TeamChange change) {
        Person person = person(change);
        Map<Long, Integer> seen = new TreeMap<>();
        Map<Long, List<Terms>> bySeller = new TreeMap<>();
        amendments(change, person).forEach((contractId, list) -> {
            Contract contract = contracts.find(contractId);
            if (!contract.account().id().equals(person.account())) {
                throw new NotOfTeam(contract.number());
            }
            seen.put(contractId, contract.amendments());
            bySeller.computeIfAbsent(contract.seller().id(), seller -> new ArrayList<>())
                    .add(amendments.amended(contractId, list));
        });
        List<ChangeEffect> money =
                bySeller.values().stream().map(terms -> invoices.effect(terms)).toList();
        return new TeamEffect(money, isAllowed(change, money), seen);
    }

    /** Who comes or goes today or later changes what was billed ahead as a matter of course. */
    private boolean isAllowed(TeamChange change, List<ChangeEffect> money) {
        return !change.day().isBefore(businessDate.today())
                || money.stream().noneMatch(ChangeEffect::isInsideIssued)
                || caller.is(Roles.ACCOUNTANT)
                || caller.is(Roles.ADMIN);
    }

    /**
     * Records a change of a team: the person, and an amendment for each seat.
     *
     * @param seen of the contracts, as {@link #effect} told them
     * @return id of the member
     * @throws InsideIssued if it takes back invoiced days of the past and the caller is neither accountant nor admin
     * @throws org.kontor.contracts.ContractMovedOn if another amendment was recorded since
     * @throws org.kontor.BusinessException that names what is impossible
     */
    public long record(TeamChange change, Map<Long, Integer> seen) {
        TeamEffect effect = effect(change);
        if (!effect.allowed()) {
            throw new InsideIssued(change instanceof TeamChange.Leave ? "last" : "effective");
        }
        Person person = recorded(change, person(change));
        // In the order of their ids, so that nobody waits for another in a circle.
        new TreeMap<>(amendments(change, person)).forEach((contractId, list) -> {
            int known = seen.getOrDefault(contractId, effect.seen().get(contractId));
            amendments.record(contractId, list, known);
        });
        return person.id();
    }

    /** As {@link #record(TeamChange, Map)}, whatever was recorded before. */
    public long record(TeamChange change) {
        return record(change, Map.of());
    }

    /**
     * Whom a change is about.
     *
     * @param id zero for somebody new
     */
    private record Person(long id, String name, long account) {
        static Person of(Member member) {
            return new Person(member.id(), member.name(), member.accountId());
        }

        Seat seat(String costCentre) {
            return new Seat(id, name, costCentre);
        }
    }

    /** Fails if the person cannot do that. */
    private Person person(TeamChange change) {
        if (change instanceof TeamChange.Join join) {
            return new Person(
                    0, join.person().name(), accounts.find(join.account()).id());
        } else if (change instanceof TeamChange.Rejoin rejoin) {
            Member member = members.find(rejoin.member());
            member.ifJoined(rejoin.joining());
            return Person.of(member);
        } else if (change instanceof TeamChange.TakeSeat take) {
            Member member = members.find(take.member());
            member.stayOn(take.day());
            return Person.of(member);
        } else if (change instanceof TeamChange.Leave leave) {
            Member member = members.find(leave.member());
            member.ifLeft(leave.day());
            return Person.of(member);
        } else if (change instanceof TeamChange.Move move) {
            Member member = members.find(move.member());
            member.ifMoved(move.joining());
            return Person.of(member);
        }
        throw new IllegalStateException("unknown change " + change);
    }

    private Person recorded(TeamChange change, Person person) {
        if (change instanceof TeamChange.Join join) {
            long id = members.join(person.account(), join.person(), join.joining());
            return new Person(id, person.name(), person.account());
        } else if (change instanceof TeamChange.Rejoin rejoin) {
            members.rejoin(person.id(), rejoin.joining());
        } else if (change instanceof TeamChange.Leave leave) {
            members.leave(person.id(), leave.day());
        } else if (change instanceof TeamChange.Move move) {
            members.move(person.id(), move.joining());
        }
        return person;
    }

    /** By contract, in the order of recording. */
    private Map<Long, List<Amendment>> amendments(TeamChange change, Person person) {
        if (change instanceof TeamChange.Join join) {
            return taken(join.seat(), person.seat(join.joining().costCentre()), change.day());
        } else if (change instanceof TeamChange.Rejoin rejoin) {
            return taken(rejoin.seat(), person.seat(rejoin.joining().costCentre()), change.day());
        } else if (change instanceof TeamChange.TakeSeat take) {
            String costCentre = members.find(take.member()).stayOn(take.day()).costCentre();
            return taken(Optional.of(take.seat()), person.seat(costCentre), change.day());
        }
        SeatChanges seats = new SeatChanges(contracts.termsOfAccount(person.account()), businessDate.today());
        return change instanceof TeamChange.Move move
                ? seats.moved(person.id(), move.joining())
                : seats.left(person.id(), change.day());
    }

    private static Map<Long, List<Amendment>> taken(Optional<TeamChange.SeatChoice> choice, Seat seat, LocalDate from) {
        return choice.<Map<Long, List<Amendment>>>map(chosen ->
                        Map.of(chosen.contract(), List.of(new Amendment.SeatTaken(chosen.product(), seat, from))))
                .orElse(Map.of());
    }
}
