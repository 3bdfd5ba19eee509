package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BounceReportTest {
    /** As Postfix writes it. */
    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
            To: kontor@example.org
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org
            X-Postfix-Queue-ID: 4F1
            Arrival-Date: Fri, 27 Nov 2026 10:00:00 +0100 (CET)

            Final-Recipient: rfc822; nobody@example.org
            Original-Recipient: rfc822;nobody@example.org
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.org>:
                Recipient address rejected

            --b
            Content-Type: %s

            From: kontor@example.org
            Message-ID: <42.1764230400000@example.org>
            Subject: Ihre Rechnung

            --b--
            """;

    @Test
    void readsWhichMessageCameBackAndWhy() {
        BounceReport report = parse(REPORT.formatted("failed", "message/rfc822"));

        assertThat(report.mailIds()).containsExactly("<42.1764230400000@example.org>");
        assertThat(report.failed()).isTrue();
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.diagnostic()).isEqualTo("smtp; 550 5.1.1 <nobody@example.org>: Recipient address rejected");
    }

    @Test
    void readsItFromHeadersAloneToo() {
        assertThat(parse(REPORT.formatted("failed", "text/rfc822-headers")).mailIds())
                .containsExactly("<42.1764230400000@example.org>");
    }

    @Test
    void aServerThatStillTriesHasNotFailed() {
        assertThat(parse(REPORT.formatted("delayed", "message/rfc822")).failed())
                .isFalse();
    }

    @Test
    void asksTheHeadOfTheReportIfTheMessageIsMissing() {
        String mail = "In-Reply-To: <7.1@example.org>\n"
                + REPORT.formatted("failed", "text/plain").replace("Message-ID", "X-Other");

        assertThat(parse(mail).mailIds()).containsExactly("<7.1@example.org>");
    }

    @Test
    void anyOtherMailIsNoReport() {
        assertThat(BounceReport.parse("Subject: Hello\n\nI am on holiday.".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(BounceReport.parse(new byte[0])).isEmpty();
        assertThat(BounceReport.parse(new byte[BounceReport.LARGEST + 1])).isEmpty();
    }

    @Test
    void noiseIsNoReportAndHurtsNobody() {
        Random random = new Random(20261127);
        for (int i = 0; i < 200; i++) {
            byte[] noise = REPORT.formatted("failed", "message/rfc822").getBytes(StandardCharsets.US_ASCII);
            for (int j = 0; j < 30; j++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            assertThat(BounceReport.parse(noise)).isNotNull();
        }
    }

    private static BounceReport parse(String mail) {
        return BounceReport.parse(mail.getBytes(StandardCharsets.US_ASCII)).orElseThrow();
    }
}
