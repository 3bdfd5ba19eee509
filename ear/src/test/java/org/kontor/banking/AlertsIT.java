package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.money.Money;
import org.kontor.notifications.MessageRow;
import org.kontor.notifications.Messages;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.DebtorsForTests;
import org.kontor.persistence.Sql;
import org.kontor.receivables.CreditUse;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;

/** Who looks after the money learns by one mail a day what waits too long, or failed. */
class AlertsIT extends InContainer {
    private static final int MORNINGS = 9;

    @Inject
    private DebtorsForTests debtors;

    @Inject
    private TransactionsForTests bank;

    @Inject
    private Alerts alerts;

    @Inject
    private BankingSettings settings;

    @Inject
    private Messages messages;

    @Inject
    private CollectionRuns runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    private void tellTo(String address) throws Exception {
        BankingRules now = admin.call(settings::rules);
        List<String> to = address.isEmpty() ? List.of() : List.of(address);
        admin.run(() ->
                settings.change(new BankingRules(to, "de", 4, 10, CreditUse.PROPOSE, Map.copyOf(now.tolerances()))));
    }

    @AfterEach
    void tellTheSellersAgain() throws Exception {
        tellTo("");
    }

    private List<MessageRow> mailsTo(String address) throws Exception {
        long day = businessDate.today().toEpochDay();
        return operator.call(() -> messages.about(Alerts.KIND, day)).stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    private void looksAgain() throws Exception {
        LocalDate today = businessDate.today();
        sql.update("DELETE FROM bank_alert_day");
        system.call(() -> alerts.tell(today));
    }

    @Test
    void whatWaitsIsToldOnceADay() throws Exception {
        long seller = debtors.seller("ALERTA");
        long account = bank.account(seller, "DE00ALERTA", businessDate.today().minusDays(30));
        bank.transaction(account, businessDate.today().minusDays(9), "12.34", "Wer weiß", "", "ohne Worte");
        DebtorsForTests.Payer jana = debtors.payer(seller, "Jana");
        debtors.owes(jana, "ALERTA-1", "100.00", debtors.firstPossible());
        long run = operator.call(() -> runs.create(seller, debtors.soon()));
        sql.update("INSERT INTO job_failure (work, subject_id, attempts, failed_at, next_at, reason)"
                + " VALUES ('bank-files', 4711, 9, NOW(6), '9999-12-31', 'away')");
        tellTo("once@example.org");

        looksAgain();
        LocalDate today = businessDate.today();
        assertThat(system.call(() -> alerts.tell(today))).isFalse();

        assertThat(mailsTo("once@example.org")).hasSize(1);
        Map<String, String> facts = facts("once@example.org");
        assertThat(Integer.parseInt(facts.get("waiting"))).isPositive();
        assertThat(facts.get("waitingDays")).isEqualTo("4");
        assertThat(facts.get("runs")).contains("SL");
        assertThat(facts.get("runsUntil")).isNotEmpty();
        assertThat(facts.get("failures")).contains("bank-files");
        sql.update("DELETE FROM job_failure WHERE work = 'bank-files' AND subject_id = 4711");
        operator.run(() -> runs.withdraw(run));
    }

    private Map<String, String> facts(String address) {
        String json = sql.first(
                        "SELECT facts FROM message WHERE kind = ? AND recipient = ?",
                        row -> row.getString(1),
                        Alerts.KIND,
                        address)
                .orElseThrow();
        Map<String, String> facts = new HashMap<>();
        Matcher pairs = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"").matcher(json);
        while (pairs.find()) {
            facts.put(pairs.group(1), pairs.group(2));
        }
        return facts;
    }

    @Test
    void theSameListIsNotMailedAgainTheNextMorning() throws Exception {
        long seller = debtors.seller("ALERTB");
        long account = bank.account(seller, "DE00ALERTB", businessDate.today().minusDays(30));
        // Files that others gave and that were refused since the last look are told once: from now on they are old.
        looksAgain();
        bank.transaction(account, businessDate.today().minusDays(8), "-9.00", "Unbekannt", "", "nichts");
        LocalDate today = businessDate.today();
        tellTo("first@example.org");
        aDayPasses();
        system.call(() -> alerts.tell(today));
        assertThat(mailsTo("first@example.org")).hasSize(1);

        // Work that others left goes on beside the test and may change the list; a morning without news is silent.
        assertThat(mailsOfMornings(today)).contains(0);
    }

    private List<Integer> mailsOfMornings(LocalDate today) throws Exception {
        List<Integer> mails = new ArrayList<>();
        for (int morning = 1; morning <= MORNINGS && !mails.contains(0); morning++) {
            String to = "morning" + morning + "@example.org";
            tellTo(to);
            aDayPasses();
            system.call(() -> alerts.tell(today));
            mails.add(mailsTo(to).size());
        }
        return mails;
    }

    private void aDayPasses() {
        sql.update("UPDATE bank_alert_day SET day = day - INTERVAL 1 DAY ORDER BY day");
    }

    @Test
    void toleranceIsASettingWithHistory() throws Exception {
        long seller = debtors.seller("ALERTC");
        BankingRules now = admin.call(settings::rules);
        assertThat(now.tolerance(seller)).isEqualTo(Money.ZERO);
        Map<Long, Money> tolerances = new HashMap<>(now.tolerances());
        tolerances.put(seller, Money.of("0.05"));
        admin.run(() -> settings.change(
                new BankingRules(now.alertTo(), now.alertLanguage(), 4, 1, CreditUse.PROPOSE, tolerances)));
        assertThat(operator.call(settings::rules).tolerance(seller)).isEqualTo(Money.of("0.05"));
        assertThat(admin.call(settings::history))
                .anyMatch(change -> change.key().equals("banking.tolerance." + seller)
                        && change.value().equals("0.05"));
    }
}
