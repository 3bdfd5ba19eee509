package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.Transaction;

class LocalMailIT extends InContainer {
    @Inject
    private LocalMail mails;

    @Inject
    private Outbox outbox;

    @Inject
    private Transaction transaction;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    private final long subject = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    private final String number = "T-" + subject;

    @Test
    void showsWhatWasSentInTheLanguageOfItsReader() throws Exception {
        OpenedMail mail = send(Locale.GERMAN);

        assertThat(mail.heading().to()).isEqualTo("joerg@example.org");
        assertThat(mail.heading().subject()).isEqualTo("Ihre Rechnung " + number);
        assertThat(mail.text()).contains("Guten Tag Jörg Größer", "1.234,50 €", "7. Dezember 2026");
        assertThat(send(Locale.ENGLISH).text()).contains("Dear Jörg Größer", "€1,234.50", "December 7, 2026");
    }

    @Test
    void opensNothingOutsideItsFolder() {
        for (String trick : List.of("../../kontor.ear", "..", "/etc/passwd", "..%2f..%2fx", "a/../b", "")) {
            assertThatThrownBy(() -> operator.call(() -> mails.open(trick)))
                    .as(trick)
                    .isInstanceOf(NoSuchMail.class);
        }
    }

    @Test
    void isForStaffOnly() {
        assertThatThrownBy(() -> system.call(() -> mails.list(0, 10))).isInstanceOf(EJBAccessException.class);
    }

    private OpenedMail send(Locale language) throws Exception {
        Occasion about = new Occasion("test", subject, "invoice", language.getLanguage());
        Map<String, String> facts =
                Map.of("number", number, "name", "Jörg Größer", "amount", "1234.50", "dueOn", "2026-12-07");
        int before = named().size();
        transaction.run(() -> outbox.put(new Message(about, "joerg@example.org", language, facts, "")));
        await().atMost(Duration.ofSeconds(20)).until(() -> named().size() == before + 1);
        return operator.call(() -> mails.open(named().get(0).id()));
    }

    /** The newest first. */
    private List<LocalMailRow> named() throws Exception {
        return operator.call(() -> mails.list(0, 100)).rows().stream()
                .filter(row -> row.subject().endsWith(number))
                .toList();
    }
}
