package org.kontor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.Grade;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateSource;
import org.kontor.accounts.MandateState;
import org.kontor.analytics.NextStep;
import org.kontor.analytics.RiskKind;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.ExcuseReason;
import org.kontor.documents.DocumentFault;
import org.kontor.dunning.PlanState;
import org.kontor.dunning.RentArrears;
import org.kontor.invoicing.Anomaly;
import org.kontor.invoicing.DisputeOutcome;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.LeftOut;
import org.kontor.invoicing.MissingReason;
import org.kontor.invoicing.NumberPurpose;
import org.kontor.invoicing.PaymentState;
import org.kontor.invoicing.RunState;
import org.kontor.limits.LimitKind;
import org.kontor.limits.Rung;
import org.kontor.notifications.BounceOutcome;
import org.kontor.notifications.DeliveryChannel;
import org.kontor.notifications.DeliveryFilter;
import org.kontor.notifications.DeliveryStatus;
import org.kontor.notifications.MessageState;
import org.kontor.payments.DebitState;
import org.kontor.payments.LeftOutReason;
import org.kontor.payments.MandateEffect;
import org.kontor.payments.MemberAdvice;
import org.kontor.payments.OperatorTask;
import org.kontor.payments.PaymentRunState;
import org.kontor.payments.ReleaseRule;
import org.kontor.payments.Retry;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.DepositState;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.PaymentStep;
import org.kontor.receivables.WriteOffState;
import org.kontor.web.office.contracts.AmendmentForm;
import org.kontor.web.ui.TeamForm;

class LabelsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("labels\\['([\\w.]+)'\\]|format\\.label2?\\('([\\w.]+)'");

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(keys("labels_de")).isEqualTo(keys("labels"));
        assertThat(keys("faces_de")).isEqualTo(keys("faces"));
    }

    /** To the letter as the law has them, in both languages. */
    @Test
    void nameTheButtonsOfTheLaw() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle labels = ResourceBundle.getBundle("org.kontor.web.labels", locale);
            assertThat(List.of("declare.cancel", "declare.cancel.now", "declare.withdraw", "declare.withdraw.now"))
                    .map(labels::getString)
                    .containsExactly(
                            "Verträge hier kündigen", "jetzt kündigen", "Vertrag widerrufen", "Widerruf bestätigen");
        }
    }

    /** § 312j (3) BGB: nothing else stands on the button, or no contract is made; nor on one that changes it for money. */
    @Test
    void nameTheButtonThatOrders() {
        List<String> buttons = List.of("order.now", "my.change.do.PACKAGE", "my.change.do.EXTRA");
        ResourceBundle german = ResourceBundle.getBundle("org.kontor.web.labels", Locale.GERMAN);
        assertThat(buttons).map(german::getString).containsOnly("zahlungspflichtig bestellen");
        ResourceBundle english = ResourceBundle.getBundle("org.kontor.web.labels", Locale.ENGLISH);
        assertThat(buttons).map(english::getString).containsOnly("order with obligation to pay");
        assertThat(german.getString("take.buy")).isEqualTo("{0} × kaufen");
    }

    /** What a member does for nothing says what it does. */
    @Test
    void nameTheOtherButtonsOfThePortal() {
        ResourceBundle german = ResourceBundle.getBundle("org.kontor.web.labels", Locale.GERMAN);
        assertThat(Stream.of("END_EXTRA", "PAUSE", "RESUME", "CANCEL", "UNDO")
                        .map(wish -> german.getString("my.change.do." + wish)))
                .containsExactly(
                        "Extra abbestellen",
                        "Pause eintragen",
                        "Pause zurücknehmen",
                        "jetzt kündigen",
                        "Kündigung zurücknehmen");
    }

    /** The second one of two would hide the first without a word. */
    @Test
    void areSaidOnce() throws IOException {
        for (String bundle : List.of("labels", "labels_de", "labels_en")) {
            List<String> keys =
                    Files.readAllLines(Path.of("src/main/resources/org/kontor/web/" + bundle + ".properties")).stream()
                            .filter(line -> line.matches("[\\w.]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).as(bundle).doesNotHaveDuplicates();
        }
    }

    @Test
    void areThereForEveryPage() throws IOException {
        assertThat(keys("labels")).containsAll(usedOnPages());
    }

    @Test
    void areThereForEveryConstant() throws IOException {
        Set<String> keys = keys("labels");
        assertNamed(
                keys,
                "status.",
                PaymentState.values(),
                ContractState.values(),
                RunState.values(),
                MessageState.values(),
                Anomaly.values());
        assertNamed(keys, "audience.", org.kontor.catalog.Audience.values());
        assertNamed(keys, "consentKind.", org.kontor.orders.ConsentKind.values());
        assertNamed(keys, "available.", org.kontor.orders.Availability.State.values());
        assertNamed(keys, "documentFault.", DocumentFault.values());
        assertNamed(keys, "legal.", org.kontor.legal.LegalKind.values());
        for (String prefix : List.of("my.change.", "my.change.text.", "my.change.do.", "my.change.done.")) {
            assertNamed(keys, prefix, org.kontor.web.my.MyWish.values());
        }
        assertNamed(keys, "ending.", org.kontor.declarations.Ending.values());
        assertNamed(keys, "declarationKind.", org.kontor.declarations.DeclarationKind.values());
        assertNamed(keys, "declarationTask.", org.kontor.declarations.Declaration.Task.values());
        assertNamed(keys, "status.", DeliveryStatus.values());
        assertNamed(keys, "status.", MandateState.values());
        assertNamed(keys, "status.", DepositState.values());
        assertNamed(keys, "status.", WriteOffState.values());
        assertNamed(keys, "entryKind.", EntryKind.values());
        assertNamed(keys, "blockKind.", BlockKind.values());
        assertNamed(keys, "status.", PaymentStep.values());
        assertNamed(keys, "paymentStep.", PaymentStep.values());
        assertNamed(keys, "mandateScheme.", MandateScheme.values());
        assertNamed(keys, "mandateSource.", MandateSource.values());
        assertNamed(keys, "deliveryWay.", DeliveryWay.values());
        assertNamed(keys, "lineGroups.", LineGroups.values());
        assertNamed(keys, "deliveryChannel.", DeliveryChannel.values());
        assertNamed(keys, "deliveryFilter.", DeliveryFilter.values());
        assertNamed(keys, "bounceOutcome.", BounceOutcome.values());
        assertNamed(keys, "missing.", MissingReason.values());
        assertNamed(keys, "numberPurpose.", NumberPurpose.values());
        assertNamed(keys, "status.", LeftOut.Kind.values());
        assertNamed(keys, "story.", ChangeKind.values());
        assertNamed(keys, "excuse.", ExcuseReason.values());
        assertNamed(keys, "anchorRule.", AnchorRule.values());
        assertNamed(keys, "cancellationKind.", CancellationKind.values());
        assertNamed(keys, "amend.", AmendmentForm.values());
        assertNamed(keys, "amend.do.", AmendmentForm.values());
        assertNamed(keys, "team.", TeamForm.values());
        assertNamed(keys, "team.do.", TeamForm.values());
        assertNamed(keys, "team.done.", TeamForm.values());
        assertNamed(keys, "age.", AgeBand.values());
        assertNamed(keys, "customerType.", CustomerType.values());
        assertNamed(keys, "anchor.", AnchorKind.values());
        assertNamed(keys, "price.", PriceEntry.values());
        assertNamed(keys, "priceEntry.", PriceEntry.values());
        assertNamed(keys, "productKind.", ProductKind.values());
        assertNamed(keys, "productUnit.", ProductUnit.values());
        assertNamed(keys, "intervalUnit.", org.kontor.calendar.IntervalUnit.values());
        assertNamed(keys, "timing.", Timing.values());
        assertNamed(keys, "proration.", Proration.values());
        assertNamed(keys, "notice.", org.kontor.web.office.contracts.TermInput.Notice.values());
        assertNamed(keys, "renewal.", org.kontor.web.office.contracts.TermInput.Renewal.values());
        assertNamed(keys, "leaving.", org.kontor.contracts.LeavingReason.values());
        assertNamed(keys, "price.", org.kontor.orders.MoveKind.values());
        assertNamed(keys, "campaignState.", org.kontor.orders.CampaignState.values());
        assertNamed(keys, "priceModel.", org.kontor.catalog.PriceModel.values());
        assertNamed(keys, "invoiceKind.", InvoiceKind.values());
        assertNamed(keys, "paymentRun.", PaymentRunState.values());
        assertNamed(keys, "debitState.", DebitState.values());
        assertNamed(keys, "leftOutReason.", LeftOutReason.values());
        assertNamed(keys, "releaseRule.", ReleaseRule.values());
        assertNamed(keys, "mandateEffect.", MandateEffect.values());
        assertNamed(keys, "memberAdvice.", MemberAdvice.values());
        assertNamed(keys, "operatorTask.", OperatorTask.values());
        assertNamed(keys, "rung.", Rung.values());
        assertNamed(keys, "prepaidRung.", Rung.values());
        assertNamed(keys, "limitKind.", LimitKind.values());
        assertNamed(keys, "retry.", Retry.values());
        assertNamed(keys, "riskKind.", RiskKind.values());
        assertNamed(keys, "nextStep.", NextStep.values());
        assertNamed(keys, "recordClass.", org.kontor.privacy.RecordClass.values());
        assertNamed(keys, "recordClass.basis.", org.kontor.privacy.RecordClass.values());
        assertNamed(keys, "erasureOutcome.", org.kontor.privacy.ErasureOutcome.values());
        assertNamed(keys, "erasureBlocker.", org.kontor.privacy.ErasurePlan.Blocker.values());
        assertNamed(keys, "loginRole.", org.kontor.accounts.LoginRole.values());
        assertNamed(keys, "loginState.", org.kontor.logins.LoginState.values());
        assertNamed(keys, "my.login.", org.kontor.logins.LoginState.values());
        assertNamed(keys, "trailBy.", org.kontor.privacy.TrailStep.By.values());
        assertThat(keys)
                .containsAll(org.kontor.privacy.MyTrail.TOLD.stream()
                        .map(action -> "trail." + action)
                        .toList());
        assertNamed(keys, "grade.", Grade.values());
        assertNamed(keys, "planState.", PlanState.values());
        assertNamed(keys, "disputeOutcome.", DisputeOutcome.values());
        assertNamed(keys, "rentGround.", RentArrears.Ground.values());
        assertNamed(keys, "interval.", org.kontor.calendar.IntervalUnit.values());
    }

    @Test
    void everyKindOfMailIsNamed() throws IOException {
        List<String> kinds = keys("/org/kontor/notifications/kinds").stream()
                .map(fact -> "mailKind." + fact.substring(0, fact.indexOf('.')))
                .distinct()
                .toList();
        assertThat(kinds).hasSizeGreaterThan(3);
        assertThat(keys("labels")).containsAll(kinds);
    }

    private static void assertNamed(Set<String> keys, String prefix, Enum<?>[]... kinds) {
        List<String> wanted = Stream.of(kinds)
                .flatMap(Arrays::stream)
                .map(constant -> prefix + constant.name())
                .toList();
        assertThat(keys).containsAll(wanted);
    }

    private static Set<String> usedOnPages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> used = new TreeSet<>();
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                USED.matcher(Files.readString(page))
                        .results()
                        .map(LabelsTest::key)
                        .forEach(used::add);
            }
            return used;
        }
    }

    private static String key(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    /** Of two the last one counts, and nobody sees the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels",
                "labels_de",
                "/org/kontor/messages",
                "/org/kontor/messages_de",
                "/org/kontor/messages_en"
            })
    void nothingIsSaidTwice(String bundle) throws IOException {
        List<String> said = new ArrayList<>();
        Properties once = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                said.add(key.toString());
                return super.put(key, value);
            }
        };
        load(once, bundle);
        assertThat(said).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        load(properties, bundle);
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static void load(Properties properties, String bundle) throws IOException {
        try (Reader reader = new InputStreamReader(
                LabelsTest.class.getResourceAsStream(
                        (bundle.startsWith("/") ? bundle : "/org/kontor/web/" + bundle) + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
    }
}
