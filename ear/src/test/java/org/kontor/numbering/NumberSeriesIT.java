package org.kontor.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.InContainer;
import org.kontor.testing.Rows;
import org.kontor.testing.Transaction;

class NumberSeriesIT extends InContainer {
    private static final LocalDate IN_2031 = LocalDate.of(2031, 5, 1);

    @Inject
    private NumberSeries series;

    @Inject
    private Transaction transaction;

    @Inject
    private AsAdmin admin;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:jboss/datasources/KontorDS")
    private DataSource database;

    private final String code = UUID.randomUUID().toString();

    @Test
    void numbersFollowOneAnother() throws Exception {
        long id = aSeries("RE-");
        assertThat(take(id, 2, IN_2031)).containsExactly("RE-2031-000001", "RE-2031-000002");
        assertThat(take(id, 1, IN_2031.plusDays(1))).containsExactly("RE-2031-000003");
        assertThat(take(id, 0, IN_2031)).isEmpty();
    }

    @Test
    void everyYearBeginsWithOne() throws Exception {
        long id = aSeries("RE-");
        take(id, 5, LocalDate.of(2031, 12, 31));
        assertThat(take(id, 1, LocalDate.of(2032, 1, 1))).containsExactly("RE-2032-000001");
        assertThat(take(id, 1, LocalDate.of(2031, 12, 31))).containsExactly("RE-2031-000006");
    }

    @Test
    void numbersOfARolledBackIssueAreGivenAgain() throws Exception {
        long id = aSeries("RE-");
        assertThatThrownBy(() -> transaction.fail(() -> series.take(id, 7, IN_2031)))
                .hasRootCauseInstanceOf(Transaction.DeliberateFailure.class);
        assertThat(take(id, 1, IN_2031)).containsExactly("RE-2031-000001");
    }

    @Test
    void manyAtOnceLeaveNoGapAndNoDouble() throws Exception {
        long id = aSeries("");
        List<Callable<List<String>>> issues = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<List<String>>) () -> take(id, 25, IN_2031))
                .toList();
        List<String> all = new ArrayList<>();
        for (Future<List<String>> issue : executor.invokeAll(issues)) {
            all.addAll(issue.get());
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(1000).contains("2031-000001", "2031-001000");
        assertThat(proof()).isEqualTo(new SeriesProof(code, 2031, 0, 1000, 1000, 1000));
        assertThat(proof().isComplete()).isTrue();
    }

    @Test
    void refusesPrefixesThatOtherSystemsDoNotTake() {
        assertThatThrownBy(() -> aSeries("Rechnung_")).isInstanceOf(WrongPrefix.class);
        assertThatThrownBy(() -> aSeries("RE-RE-RE-RE-RE-")).isInstanceOf(WrongPrefix.class);
    }

    @Test
    void keepsThePrefixOfASeries() throws Exception {
        long id = aSeries("RE-");
        assertThat(aSeries("RE-")).isEqualTo(id);
        assertThatThrownBy(() -> aSeries("ST-")).isInstanceOf(SeriesExists.class);
    }

    @Test
    void refusesToChangeWhatWasGiven() throws Exception {
        long id = aSeries("RE-");
        take(id, 3, IN_2031);
        Rows rows = new Rows(database);
        for (String statement : List.of(
                "DELETE FROM number_journal WHERE series_id = " + id,
                "UPDATE number_journal SET number = 'X' WHERE series_id = " + id,
                "UPDATE number_counter SET last = 1 WHERE series_id = " + id,
                "DELETE FROM number_counter WHERE series_id = " + id)) {
            assertThatThrownBy(() -> rows.update(statement)).isInstanceOf(SQLException.class);
        }
        assertThat(proof().isComplete()).isTrue();
    }

    private long aSeries(String prefix) throws Exception {
        return admin.call(() -> series.define(code, prefix));
    }

    private List<String> take(long id, int count, LocalDate date) throws Exception {
        return transaction.call(() -> series.take(id, count, date));
    }

    private SeriesProof proof() throws Exception {
        return admin.call(() -> series.proof()).stream()
                .filter(proof -> proof.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
