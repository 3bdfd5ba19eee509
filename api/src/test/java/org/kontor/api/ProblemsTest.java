package org.kontor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLNonTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;

class ProblemsTest {
    private final Problems problems = in(Locale.ENGLISH);

    @Test
    void namesTheBrokenRuleInTheCallersLanguage() {
        BusinessException refused =
                new Refused("calendar.endBeforeStart", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 1));

        assertThat(problems.of(refused).key()).isEqualTo("calendar.endBeforeStart");
        assertThat(problems.of(refused).status()).isEqualTo(422);
        assertThat(in(Locale.GERMAN).of(refused).detail()).contains("Ende", "01.03.2027");
    }

    @Test
    void tellsWhatIsOnlyImpossibleNowFromWhatIsWrong() {
        assertThat(problems.of(new Refused("jobs.clockIsReal")).status()).isEqualTo(409);
        assertThat(problems.of(new Refused("run.alreadyOpen", "Kontor")).status())
                .isEqualTo(409);
    }

    @Test
    void takesADamagedArchiveForAnIncidentThatNamesTheDocument() {
        Problem problem = problems.of(new Refused("documents.damaged", "7"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).isNotEmpty();
        assertThat(problem.detail()).contains("7");
    }

    @Test
    void findsTheRefusalBehindWhatTheContainerWrapsAroundIt() {
        EJBException wrapped = new EJBException(new Refused("calendar.endBeforeStart", "a", "b"));

        assertThat(problems.of(wrapped).status()).isEqualTo(422);
    }

    @Test
    void answersNotFoundWhenThereIsNoSuchThing() {
        assertThat(problems.of(new Refused("account.unknown", 7L)).status()).isEqualTo(404);
    }

    @Test
    void writesIdsWithoutAThousandsMark() {
        assertThat(ProblemTexts.in(List.of(Locale.ENGLISH)).of(new Refused("calendar.endBeforeStart", 12345L, 1L)))
                .contains("12345");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Problem problem = problems.of(new BadInput("limit", "input.between", 1, 200));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).containsExactly(new Problem.Field("limit", "Between 1 and 200."));
    }

    @Test
    void namesTheMemberThatCannotBeRead() throws Exception {
        assertThat(problems.of(unreadable("{\"date\": \"tomorrow\"}")).errors())
                .extracting(Problem.Field::name)
                .containsExactly("date");
        assertThat(problems.of(unreadable("{\"date\": \"2027-03-01\", \"pace\": 2}"))
                        .errors())
                .extracting(Problem.Field::name)
                .containsExactly("pace");
        assertThat(problems.of(unreadable("no JSON")).errors())
                .extracting(Problem.Field::name)
                .containsExactly("body");
    }

    @Test
    void namesTheMemberThatIsMissing() {
        assertThat(problems.of(unreadable("{}")).errors())
                .containsExactly(new Problem.Field("date", "This is missing."));
    }

    @Test
    void forbidsWhatTheRoleDoesNotAllow() {
        assertThat(problems.of(new EJBAccessException("secret method name")).status())
                .isEqualTo(403);
        assertThat(problems.of(new EJBAccessException("secret method name")).detail())
                .doesNotContain("secret");
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        assertThat(problems.of(new EJBException(new OptimisticLockException())).status())
                .isEqualTo(409);
    }

    @Test
    void asksToComeBackWhenTheDatabaseIsAway() {
        SQLNonTransientConnectionException lost =
                new SQLNonTransientConnectionException("host db1 user kontor", "08000");
        Problem problem = problems.of(new EJBException(new RuntimeException(lost)));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.incident()).isNotEmpty();
        assertThat(problem.toString()).doesNotContain("db1");
    }

    @Test
    void tellsNothingOfOurMistakesButANumber() {
        Problem problem = problems.of(new IllegalStateException("password is 123"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).matches("[0-9A-F]{8}");
        assertThat(problem.toString()).doesNotContain("password");
    }

    @Test
    void hasTextsForEveryKindInBothLanguages() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(problems.of(kind).detail()).isNotBlank();
            assertThat(in(Locale.GERMAN).of(kind).title())
                    .isNotEqualTo(problems.of(kind).title());
        }
        assertThat(bundle(Locale.GERMAN).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
    }

    @Test
    void answersInEnglishToThoseWhoReadNeitherLanguage() {
        assertThat(ProblemTexts.in(List.of(Locale.FRENCH)).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(ProblemTexts.in(List.of(Locale.FRENCH, Locale.GERMANY)).locale())
                .isEqualTo(Locale.GERMAN);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.kontor.api.problems", locale);
    }

    private static Problems in(Locale locale) {
        return new Problems(ProblemTexts.in(List.of(locale)), "test");
    }

    private static Exception unreadable(String json) {
        try {
            Json.MAPPER.readValue(json, Dated.class);
            throw new AssertionError("was read: " + json);
        } catch (JsonProcessingException e) {
            return e;
        }
    }

    private record Dated(LocalDate date) {
        private Dated {
            Required.member(date, "date");
        }
    }

    private static final class Refused extends BusinessException {
        private static final long serialVersionUID = 1L;

        Refused(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
