package org.kontor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Candidate JANA = contract(1, "V10001", "Jana Sommer", "jana@example.org");
    private static final Candidate SECOND = contract(2, "V10002", "Jana Sommer", "jana@example.org");
    private static final Candidate OTHER = contract(3, "V10003", "Ole Winter", "ole@example.org");
    private static final Candidate MUELLER = contract(4, "V10004", "Zoë Müller-Groß", "zoe@example.org");

    @Test
    void findsTheOnlyContractOfNameAndAddress() {
        assertThat(found("Jana Sommer", "Fix-Platz in der Neustadt", "jana@example.org", JANA))
                .contains(JANA);
    }

    @Test
    void findsByTheNumberAmongSeveral() {
        assertThat(found("Jana Sommer", "v10002 bitte", "jana@example.org", JANA, SECOND))
                .contains(SECOND);
        assertThat(task("Jana Sommer", "mein Platz", "jana@example.org", JANA, SECOND))
                .contains(Declaration.Task.SEVERAL);
        assertThat(task("Jana Sommer", "V10001 und V10002", "jana@example.org", JANA, SECOND))
                .contains(Declaration.Task.SEVERAL);
    }

    @Test
    void readsNamesAsPeopleWriteThem() {
        for (String name : List.of("sommer, JANA", "Frau Jana Sommer", " jana\u00a0sommer ")) {
            assertThat(found(name, "Vertrag", "Jana@Example.org", JANA)).contains(JANA);
        }
        for (String name : List.of("Zoe Mueller Gross", "Müller-Groß, Zoë", "zoë mu\u0308ller-groß")) {
            assertThat(found(name, "Vertrag", "zoe@example.org", MUELLER)).contains(MUELLER);
        }
    }

    @Test
    void trustsNoNumberAlone() {
        assertThat(task("Jana Sommer", "V10001", "someone@else.example", JANA)).contains(Declaration.Task.UNPROVEN);
        assertThat(task("Somebody Else", "V10001", "someone@else.example", JANA))
                .contains(Declaration.Task.UNPROVEN);
        assertThat(task("Ole Winter", "V10001", "ole@example.org", JANA, OTHER)).contains(Declaration.Task.SEVERAL);
    }

    @Test
    void knowsNobodyByHalfAName() {
        assertThat(task("Jana", "Vertrag", "jana@example.org", JANA)).contains(Declaration.Task.NOT_FOUND);
        assertThat(task("!!!", "💥", "jana@example.org", JANA)).contains(Declaration.Task.NOT_FOUND);
        assertThat(task("Jana Sommer", "Vertrag", "jana@example.org")).contains(Declaration.Task.NOT_FOUND);
    }

    @Test
    void needsNoNumberThatIsPartOfAnother() {
        assertThat(task("Jana Sommer", "V100011", "jana@example.org", JANA, SECOND))
                .contains(Declaration.Task.SEVERAL);
    }

    private static Optional<Candidate> found(String name, String contract, String email, Candidate... candidates) {
        return Matching.of(said(name, contract, email), List.of(candidates)).found();
    }

    private static Optional<Declaration.Task> task(
            String name, String contract, String email, Candidate... candidates) {
        Matching.Match match = Matching.of(said(name, contract, email), List.of(candidates));
        assertThat(match.found()).isEmpty();
        return match.task();
    }

    private static Declared said(String name, String contract, String email) {
        return new Declared(
                DeclarationKind.CANCELLATION,
                Ending.ORDINARY,
                "",
                new Declared.Declarer(name, "", email),
                contract,
                Optional.empty(),
                Locale.GERMAN);
    }

    private static Candidate contract(long id, String number, String payer, String email) {
        return new Candidate(id, number, payer, email, Optional.empty());
    }
}
