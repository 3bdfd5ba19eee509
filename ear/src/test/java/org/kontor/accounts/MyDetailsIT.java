package org.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Address;
import org.kontor.catalog.ProductKind;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;

/** Members say where they want to be written to, and nobody says it for others. */
class MyDetailsIT extends InContainer {
    private static final String NOBODY = "system";
    private static final Address ELSEWHERE = Address.german("Neuer Weg 7", "01127", "Dresden");

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private MyDetails details;

    @Inject
    private Accounts accounts;

    @Inject
    private RunsForTests runs;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void changesTheOwnAccountAndTellsTheOldAddress() throws Exception {
        long own = space.account("Moves Along");
        long foreign = space.account("Stays There");
        admin.run(() -> accounts.admit(own, NOBODY));
        try {
            member.run(() -> details.change(own, ELSEWHERE, "new@example.org", "", "en"));
            assertThatThrownBy(() -> member.run(() -> details.change(own, ELSEWHERE, "no address", "", "en")))
                    .isInstanceOf(InvalidEmail.class);
            Address abroad = new Address("Rue 1", "", "75001", "Paris", "FR");
            assertThatThrownBy(() -> member.run(() -> details.change(own, abroad, "new@example.org", "", "en")))
                    .isInstanceOf(CountryIsFixed.class);
            assertThatThrownBy(() -> member.run(() -> details.change(foreign, ELSEWHERE, "new@example.org", "", "en")))
                    .isInstanceOf(NoSuchAccount.class);
        } finally {
            admin.run(() -> accounts.dismiss(own, NOBODY));
        }
        assertThatThrownBy(() -> operator.run(() -> details.change(own, ELSEWHERE, "new@example.org", "", "en")))
                .isInstanceOf(EJBAccessException.class);
        Account changed = operator.call(() -> accounts.find(own));
        assertThat(changed.address()).isEqualTo(ELSEWHERE);
        assertThat(changed.correspondence()).isEqualTo(new Correspondence("new@example.org", "en"));
        assertThat(changed.type()).isEqualTo(CustomerType.BUSINESS);
        assertThat(sql.first(
                        "SELECT recipient FROM message WHERE kind = 'account-changed' AND subject_id = ?",
                        row -> row.getString(1),
                        own))
                .contains("rechnung@example.org");
    }

    @Test
    void invoicesGoToBookkeeping() throws Exception {
        SpaceForTests.Place place = space.open("BOOKKEEP");
        long own = space.account("Keeps Books");
        space.contract(
                place,
                own,
                businessDate.today().withDayOfMonth(1),
                space.product("BKDESK", ProductKind.BASE, "149.00"));
        admin.run(() -> accounts.admit(own, NOBODY));
        try {
            assertThatThrownBy(() ->
                            member.run(() -> details.change(own, ELSEWHERE, "new@example.org", "bookkeeping", "de")))
                    .isInstanceOf(InvalidEmail.class);
            member.run(() -> details.change(own, ELSEWHERE, "new@example.org", "books@example.org", "de"));
        } finally {
            admin.run(() -> accounts.dismiss(own, NOBODY));
        }
        long invoice = runs.issued(place, businessDate.today()).get(0).id();
        assertThat(sql.first("SELECT buyer_email FROM invoice WHERE id = ?", row -> row.getString(1), invoice))
                .contains("books@example.org");
    }
}
