package org.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.persistence.UtcTime;

class SealTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theSameEntriesHaveTheSameHash() {
        assertThat(seal(entry(1, "sabine", "RE-1"))).isEqualTo(seal(entry(1, "sabine", "RE-1")));
    }

    @Test
    void everyFieldCounts() {
        Seal seal = seal(entry(1, "sabine", "RE-1"));

        assertThat(seal(entry(2, "sabine", "RE-1")).hash()).isNotEqualTo(seal.hash());
        assertThat(seal(entry(1, "anton", "RE-1")).hash()).isNotEqualTo(seal.hash());
        assertThat(seal(entry(1, "sabine", "RE-2")).hash()).isNotEqualTo(seal.hash());
    }

    @Test
    void aTextMovedFromOneFieldToTheNextShows() {
        StoredEntry entry = entry(1, new StoredEntry.Place("ab", "c", "1"), SealedText.clear("x"), "");
        StoredEntry moved = entry(1, new StoredEntry.Place("a", "bc", "1"), SealedText.clear("x"), "");

        assertThat(seal(entry).hash()).isNotEqualTo(seal(moved).hash());
    }

    @Test
    void aSealCoversTheOneBefore() {
        List<SealedRow> second = List.of(entry(2, "sabine", "RE-2").sealed(2));
        Seal first = seal(entry(1, "sabine", "RE-1"));
        Seal changed = seal(entry(1, "sabine", "RE-9"));

        assertThat(first.next(second).number()).isEqualTo(2);
        assertThat(first.next(second).hash()).isNotEqualTo(changed.next(second).hash());
    }

    @Test
    void idsAreWrittenAsRanges() {
        IdRanges ids = IdRanges.of(List.of(1L, 2L, 3L, 7L, 9L, 10L));

        assertThat(ids.text()).isEqualTo("1-3,7,9-10");
        assertThat(ids.count()).isEqualTo(6);
        assertThat(IdRanges.parse(ids.text())).isEqualTo(ids);
        assertThat(ids.condition("id")).isEqualTo("(id BETWEEN 1 AND 3 OR id BETWEEN 7 AND 7 OR id BETWEEN 9 AND 10)");
    }

    @Test
    void aSealOfOldFormHoldsForWhatWasWrittenInClear() {
        StoredEntry entry = entry(1, "sabine", "RE-1");

        assertThat(Seal.BEFORE_ALL.next(List.of(entry.sealed(1))).hash())
                .isEqualTo("e50b0901db4062e2e013c506d91a7fc02f657524ccef381086d5377c9ea2946d");
    }

    @Test
    void aSealCoversWhatIsEncryptedAndItsKey() {
        StoredEntry.Place place = new StoredEntry.Place("invoice.issue", "invoice", "1");
        Seal seal = seal(entry(1, place, new SealedText("", 3L, new byte[] {1, 2}), "RE-1"));

        assertThat(seal(entry(1, place, new SealedText("", 3L, new byte[] {1, 3}), "RE-1"))
                        .hash())
                .isNotEqualTo(seal.hash());
        assertThat(seal(entry(1, place, new SealedText("", 4L, new byte[] {1, 2}), "RE-1"))
                        .hash())
                .isNotEqualTo(seal.hash());
        assertThat(seal(entry(1, place, SealedText.clear(""), "RE-1")).hash()).isNotEqualTo(seal.hash());
    }

    private static Seal seal(StoredEntry entry) {
        return Seal.BEFORE_ALL.next(List.of(entry.sealed(2)));
    }

    private static StoredEntry entry(long id, String actor, String facts) {
        return entry(id, new StoredEntry.Place("invoice.issue", "invoice", "1"), SealedText.clear(actor), facts);
    }

    private static StoredEntry entry(long id, StoredEntry.Place place, SealedText actor, String facts) {
        return new StoredEntry(id, UtcTime.of(NOON), TODAY, place, actor, SealedText.clear(facts));
    }
}
