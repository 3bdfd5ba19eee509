package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.MissingValue;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** What people see of a run before they issue it, and what they leave out. */
class LeftOutDraftsIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(100);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void waitForTheNextRunWithoutANumber() throws Exception {
        Place place = space.open("HOLD");
        renters(place, "hold", 3);
        long run = runs.drafted(place, businessDate.today());
        DraftRow held = drafts(run).get(0);
        operator.run(() -> billingRuns.hold(held.id(), ""));

        assertThat(operator.call(() -> billingRuns.comparison(run)).now().documents())
                .isEqualTo(2);
        assertThat(runs.issue(run).progress().issued()).isEqualTo(2);
        assertThat(sql.number("SELECT COUNT(*) FROM draft WHERE run_id = ?", run))
                .isZero();
        List<InvoiceRow> next = runs.issued(place, businessDate.today());
        assertThat(next)
                .extracting(invoice -> invoice.account().id())
                .containsExactly(held.account().id());
        assertThat(next.get(0).number()).endsWith("-000003");
    }

    @Test
    void tellAfterwardsWhoExcludedThemAndWhy() throws Exception {
        Place place = space.open("EXCL");
        renters(place, "excl", 2);
        long run = runs.drafted(place, businessDate.today());
        long draft = drafts(run).get(0).id();

        assertThatThrownBy(() -> operator.run(() -> billingRuns.exclude(draft, " ")))
                .isInstanceOf(MissingValue.class);
        operator.run(() -> billingRuns.exclude(draft, "Streit über die Fläche"));
        runs.issue(run);

        assertThat(operator.call(() -> billingRuns.leftOutOf(run, ALL)).rows())
                .extracting(row -> row.why().kind(), row -> row.why().reason())
                .containsExactly(tuple(LeftOut.Kind.EXCLUDED, "Streit über die Fläche"));
    }

    @Test
    void comeBackBeforeTheRunIsIssuedAndNotAfter() throws Exception {
        Place place = space.open("BACK");
        renters(place, "back", 2);
        long run = runs.drafted(place, businessDate.today());
        List<DraftRow> drafts = drafts(run);
        for (DraftRow draft : drafts) {
            operator.run(() -> billingRuns.hold(draft.id(), "Ansehen"));
        }
        operator.run(() -> billingRuns.takeIn(drafts.get(0).id()));

        assertThat(drafts(run)).extracting(row -> row.leftOut().isPresent()).containsExactlyInAnyOrder(true, false);
        assertThat(runs.issue(run).progress().issued()).isOne();
        assertThatThrownBy(() ->
                        operator.run(() -> billingRuns.takeIn(drafts.get(1).id())))
                .isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void nameContractsThatHaveNoChargeAndWhy() throws Exception {
        Place place = space.open("MISS");
        LocalDate start = businessDate.today().withDayOfMonth(1).minusMonths(2);
        long ended = renter(place, "ended", start);
        long paused = renter(place, "paused", start);
        long ahead = renter(place, "ahead", start);
        long empty = renter(place, "empty", start);
        renter(place, "billed", start);
        runs.issued(place, start.plusMonths(1));
        LocalDate month = start.plusMonths(2);
        operator.run(() -> contracts.cancel(ended, month.minusDays(1), CancellationKind.AGREED));
        // Contracts of the boundary's own making allow no pause, and no line of theirs ends alone.
        long line = operator.call(() -> contracts.find(empty)).lines().get(0).id();
        changed(paused, "PAUSE", new Object[] {null, month, month.plusMonths(1)});
        changed(empty, "LINE_ENDED", new Object[] {line, month.minusDays(1), null});
        long run = runs.drafted(place, businessDate.today());

        assertThat(missing(run))
                .containsExactly(
                        new Missing(empty, MissingReason.NO_LINE),
                        new Missing(paused, MissingReason.PAUSED),
                        new Missing(ended, MissingReason.ENDED));
        runs.issue(run);
        long second = runs.drafted(place, businessDate.today());
        assertThat(operator.call(() -> billingRuns.settled(second, ALL)).rows())
                .extracting(row -> row.contract().id())
                .contains(ahead);
    }

    @Test
    void areFirstIfTheAccountNeverHadAnInvoice() throws Exception {
        Place place = space.open("NEW");
        renter(place, "old", businessDate.today());
        runs.issued(place, businessDate.today());
        renter(place, "new", businessDate.today());
        long run = runs.drafted(place, businessDate.today());

        assertThat(drafts(run)).extracting(DraftRow::anomaly).containsExactly(Anomaly.FIRST);
    }

    private void changed(long contract, String kind, Object[] lineFromUntil) {
        sql.update(
                "INSERT INTO contract_change (id, contract_id, kind, recorded, line_id, effective, until_on)"
                        + " VALUES (NEXT VALUE FOR contract_change_seq, ?, ?, ?, ?, ?, ?)",
                contract,
                kind,
                businessDate.today(),
                lineFromUntil[0],
                lineFromUntil[1],
                lineFromUntil[2]);
    }

    private record Missing(long contract, MissingReason reason) {}

    private List<Missing> missing(long run) throws Exception {
        return operator.call(() -> billingRuns.missing(run, ALL)).rows().stream()
                .map(row -> new Missing(row.contract().id(), row.reason()))
                .toList();
    }

    private List<DraftRow> drafts(long run) throws Exception {
        return operator.call(() -> billingRuns.drafts(run, ALL)).rows();
    }

    private void renters(Place place, String name, int count) {
        IntStream.rangeClosed(1, count).forEach(number -> renter(place, name + number, businessDate.today()));
    }

    private long renter(Place place, String name, LocalDate start) {
        return space.contract(place, space.account(name), start, space.product("DESK", ProductKind.BASE, "149.00"));
    }
}
