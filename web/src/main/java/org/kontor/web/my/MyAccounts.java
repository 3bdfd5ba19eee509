package org.kontor.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;

/** What is known of the accounts for which the member pays, and of the member as a person of teams that others pay. */
@Named
@RequestScoped
public class MyAccounts {
    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private MyRoles roles;

    private List<Account> all;

    public List<Account> getAll() {
        if (all == null) {
            all = accounts.mine();
        }
        return all;
    }

    /** The member in a team. */
    public record Person(MyRole role, Member member) {}

    public List<Person> getPersons() {
        return roles.getAll().stream()
                .filter(role -> !role.may(Right.PAY))
                .flatMap(role -> members.mine(role.accountId()).stream()
                        .filter(role::is)
                        .map(member -> new Person(role, member)))
                .toList();
    }
}
