package org.kontor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456789Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AuditFact COUNTED = AuditFact.of("invoice.issue", "invoice", 7, "RE-7 100.00");
    private static final AuditFact TOLD =
            AuditFact.of("invoice.cancel", "invoice", 7, "Umzug von Frau Weiß").about(Person.account(5));

    private final EntryWriter writer = new EntryWriter("sabine", TODAY, NOW);
    private final Map<KeyName, AuditKey> keys = new HashMap<>();

    @Test
    void whatKontorDoesByItselfNeedsNoKey() {
        EntryWriter system = new EntryWriter("system", TODAY, NOW);

        assertThat(system.keys(COUNTED)).isEmpty();
        StoredEntry entry = system.write(COUNTED, Map.of());
        assertThat(entry.actor().clear()).isEqualTo("system");
        assertThat(entry.facts().clear()).isEqualTo("RE-7 100.00");
        assertThat(entry.keys()).isEmpty();
    }

    @Test
    void whoActsCannotBeReadWithoutTheKey() {
        StoredEntry entry = written(COUNTED);

        assertThat(entry.actor().clear()).isEmpty();
        assertThat(text(entry.actor())).doesNotContain("sabine");
        assertThat(entry.open(byId()).actor()).isEqualTo("sabine");
        assertThat(entry.open(Map.of()).actor()).isEqualTo(AuditEntry.ERASED);
        assertThat(entry.open(Map.of()).fact().facts()).isEqualTo("RE-7 100.00");
    }

    @Test
    void whatTellsOfAPersonHasTheKeyOfThatPerson() {
        assertThat(writer.keys(TOLD))
                .containsExactly(
                        new KeyName(Person.login("sabine"), Keeping.LASTING),
                        new KeyName(Person.account(5), Keeping.LASTING));
        StoredEntry entry = written(TOLD);

        assertThat(text(entry.facts())).doesNotContain("Wei");
        assertThat(entry.open(byId()).fact())
                .isEqualTo(new AuditFact("invoice.cancel", "invoice", "7", "Umzug von Frau Weiß", Optional.empty()));
        Map<Long, AuditKey> left = byId();
        left.remove(entry.facts().key());
        assertThat(entry.open(left).fact().facts()).isEqualTo(AuditEntry.ERASED);
        assertThat(entry.open(left).actor()).isEqualTo("sabine");
    }

    @Test
    void invitationsAndCopiesOfDataAreKeptBriefly() {
        assertThat(Keeping.of("login.invite")).isEqualTo(Keeping.BRIEF);
        assertThat(Keeping.of("my.data.export")).isEqualTo(Keeping.BRIEF);
        assertThat(Keeping.of("account.admit")).isEqualTo(Keeping.LASTING);
        assertThat(Keeping.of("my.contract.change")).isEqualTo(Keeping.LASTING);
        assertThat(Keeping.of("what.comes.later")).isEqualTo(Keeping.LASTING);
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(text(written(TOLD).facts())).isNotEqualTo(text(written(TOLD).facts()));
    }

    @Test
    void anEncryptedTextFitsNoOtherEntry() {
        StoredEntry entry = written(TOLD);
        StoredEntry other = new StoredEntry(
                8,
                entry.recordedAt(),
                TODAY,
                new StoredEntry.Place("invoice.cancel", "invoice", "8"),
                entry.actor(),
                entry.facts());
        StoredEntry swapped = new StoredEntry(
                7,
                entry.recordedAt(),
                TODAY,
                entry.place(),
                entry.actor(),
                new SealedText("", entry.actor().key(), entry.actor().bytes()));

        assertThat(other.open(byId()).actor()).isEqualTo(AuditEntry.FOREIGN);
        assertThat(swapped.open(byId()).fact().facts()).isEqualTo(AuditEntry.FOREIGN);
        assertThat(swapped.open(byId()).actor()).isEqualTo("sabine");
    }

    @Test
    void aChangedTextIsNoticed() {
        StoredEntry entry = written(TOLD);
        entry.facts().bytes()[20] ^= 1;

        assertThat(entry.open(byId()).fact().facts()).isEqualTo(AuditEntry.FOREIGN);
    }

    private StoredEntry written(AuditFact fact) {
        writer.keys(fact)
                .forEach(name ->
                        keys.computeIfAbsent(name, missing -> new AuditKey(keys.size() + 1, AuditKey.newSecret())));
        return writer.write(fact, keys);
    }

    private Map<Long, AuditKey> byId() {
        Map<Long, AuditKey> known = new HashMap<>();
        keys.values().forEach(key -> known.put(key.id(), key));
        return known;
    }

    private static String text(SealedText sealed) {
        return new String(sealed.bytes(), StandardCharsets.ISO_8859_1);
    }
}
