package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.MandateScheme;
import org.kontor.catalog.Address;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.documents.NewDocument;
import org.kontor.documents.Retention;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.settings.Configuration;

/** Files of runs: written from what is stored, kept in the archive with their hash. */
@ApplicationScoped
class PaymentFiles {
    /** Subject type of runs in the archive and the audit trail. */
    static final String SUBJECT = "payment-run";

    private static final String ORDERS = """
            SELECT batch_id, collect_on, scheme, end_to_end, amount, mandate_reference, signed_on, account_changed, holder,
              iban, bic, street, post_code, city, country, purpose, reference_before
            FROM debit WHERE run_id = ? AND state = 'PENDING' ORDER BY batch_id, id""";

    @Inject
    private Sql sql;

    @Inject
    private Documents documents;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private Configuration configuration;

    private record Batch(String id, LocalDate collectOn, MandateScheme scheme) {}

    /** Writes the file of what is still in the run; one that was written before stays in the archive. */
    void writeDebits(PaymentRun run) {
        Map<Batch, List<DebitOrder>> batches = new LinkedHashMap<>();
        sql.list(
                ORDERS,
                row -> batches.computeIfAbsent(batch(row), key -> new ArrayList<>())
                        .add(order(row)),
                run.id());
        List<DebitBatch> debits = batches.entrySet().stream()
                .map(batch -> new DebitBatch(
                        batch.getKey().id(),
                        batch.getKey().collectOn(),
                        batch.getKey().scheme(),
                        batch.getValue().size() > run.terms().batchOver(),
                        batch.getValue()))
                .toList();
        PaymentRun.Initiator initiator = run.initiator();
        keep(run, new DebitFile(initiator.own(), initiator.creditorId()).write(head(run), debits));
    }

    void writeTransfers(PaymentRun run, LocalDate on, List<TransferOrder> orders) {
        keep(run, new TransferFile(run.initiator().own()).write(head(run), on, orders));
    }

    private FileHead head(PaymentRun run) {
        return run.head(configuration.zone());
    }

    private void keep(PaymentRun run, byte[] bytes) {
        int version = run.fileVersion() + 1;
        long document = documents.store(new NewDocument(
                SUBJECT,
                run.id(),
                run.kind().document(),
                new DocumentFile(run.fileName(version), "application/xml", bytes),
                Retention.BOOKS.until(run.creation().on())));
        runs.keepFile(run.id(), version, document, sha256(bytes));
    }

    /** The very bytes that were written last. */
    DocumentFile open(PaymentRun run) {
        return documents
                .open(run.documentId().orElseThrow(() -> new FileNotHandedOver(run.messageId())))
                .orElseThrow();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(row.getString(1), row.getObject(2, LocalDate.class), MandateScheme.valueOf(row.getString(3)));
    }

    private static DebitOrder order(ResultSet row) throws SQLException {
        return new DebitOrder(
                row.getString(4),
                Money.of(row.getBigDecimal(5)),
                new DebitOrder.MandateClause(
                        row.getString(6), row.getObject(7, LocalDate.class), row.getBoolean(8), row.getString(17)),
                new Party(row.getString(9), row.getString(10), row.getString(11), address(row)),
                row.getString(16));
    }

    private static Optional<Address> address(ResultSet row) throws SQLException {
        String country = row.getString(15);
        return country.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(row.getString(12), "", row.getString(13), row.getString(14), country));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
