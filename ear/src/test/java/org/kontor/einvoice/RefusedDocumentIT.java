package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.kontor.catalog.Address;
import org.kontor.catalog.ProductKind;
import org.kontor.invoicing.InvoiceFile;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.jobs.Failure;
import org.kontor.jobs.Failures;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/**
 * What only the full validator refuses is an alarm in the office and goes to nobody. Our own rules would refuse a country
 * that does not exist before the number, so the schema's owner writes it into what was issued already.
 */
class RefusedDocumentIT extends InContainer {
    private static final String CREDITOR_ID = "DE98ZZZ09999999999";
    private static final String WORK = "invoice-files";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandates;

    @Inject
    private Invoices invoices;

    @Inject
    private Failures failures;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Resource(lookup = "java:jboss/datasources/KontorOwnerDS")
    private DataSource owner;

    @BeforeEach
    void renderNothing() {
        sql.update(
                "REPLACE INTO job_failure (work, subject_id, attempts, failed_at, next_at, reason) VALUES"
                        + " (?, 0, 1, NOW(6), '9999-12-30', 'a test')",
                WORK);
    }

    @AfterEach
    void renderAgain() {
        sql.update("DELETE FROM job_failure WHERE work = ? AND subject_id = 0", WORK);
    }

    @Test
    void isParkedAndNeverMailedUntilItsCauseIsMended() throws Exception {
        Place place = space.open("FREFUSED");
        InvoiceRow issued = issueToAnAuthorityThatPaysByDebit(place);
        assertThat(sql.number("SELECT COUNT(*) FROM proven_shape WHERE shape = 'XRECHNUNG INVOICE 380 S 59 net'"))
                .as("no other test may prove this shape: what is proven is not judged again")
                .isZero();
        writeSellerCountry(place, "XX");
        renderAgain();

        Failure alarm = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> alarm(issued), Optional::isPresent)
                .orElseThrow();
        assertThat(alarm.isParked()).isTrue();
        assertThat(alarm.reason()).contains(issued.number(), "BR-CL-14");
        assertThat(operator.call(() -> invoices.file(issued.id(), InvoiceFile.PDF)))
                .isEmpty();
        assertThat(stateOfMail(issued)).isEqualTo("WAITING");

        writeSellerCountry(place, "DE");
        operator.run(() -> failures.retry(WORK, issued.id()));
        Awaitility.await().atMost(PATIENCE).until(() -> !stateOfMail(issued).equals("WAITING"));
        assertThat(operator.call(() -> invoices.file(issued.id(), InvoiceFile.XML)))
                .isPresent();
        assertThat(alarm(issued)).isEmpty();
    }

    private InvoiceRow issueToAnAuthorityThatPaysByDebit(Place place) throws Exception {
        LocalDate today = businessDate.today();
        sql.update("UPDATE seller SET creditor_id = ? WHERE id = ?", CREDITOR_ID, place.seller());
        AccountDetails authority = new AccountDetails(
                CustomerType.PUBLIC,
                "Stadtarchiv",
                Address.german("Nebenstr. 2", "01099", "Dresden"),
                new Correspondence("rechnung@example.org", "de"),
                new BuyerIds("", "04011000-12345-03"),
                new Billing(false, PaymentMethod.DIRECT_DEBIT));
        long account = operator.call(() -> accounts.open(authority));
        DebitAccount debited = new DebitAccount("DE89370400440532013000", "", "Stadtarchiv");
        operator.run(() -> mandates.give(NewMandate.onPaper(account, CREDITOR_ID, "FREFUSED-1", today, debited)));
        LocalDate start = today.withDayOfMonth(1);
        space.contract(place, account, start, space.product("DESK", ProductKind.BASE, "149.00"));
        return runs.issued(place, today).get(0);
    }

    private void writeSellerCountry(Place place, String country) throws SQLException {
        Rows rows = new Rows(owner);
        rows.update("DROP TRIGGER seller_snapshot_no_update");
        rows.update("UPDATE seller_snapshot SET country = '" + country + "' WHERE seller_id = " + place.seller());
        rows.update("CREATE TRIGGER seller_snapshot_no_update AFTER UPDATE ON seller_snapshot FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seller_snapshot is append-only'");
    }

    private Optional<Failure> alarm(InvoiceRow issued) throws Exception {
        return operator.call(() -> failures.list()).stream()
                .filter(failure -> failure.work().equals(WORK) && failure.subjectId() == issued.id())
                .findFirst();
    }

    private String stateOfMail(InvoiceRow issued) {
        return sql.list(
                        "SELECT state FROM message WHERE subject_type = 'invoice' AND subject_id = ?",
                        row -> row.getString(1),
                        issued.id())
                .get(0);
    }
}
