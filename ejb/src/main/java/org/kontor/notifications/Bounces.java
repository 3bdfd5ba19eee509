package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** Mail that came back: the message is marked, and what it carried does not count as received. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
public class Bounces {
    /** The largest report that is read, in bytes. */
    public static final int LARGEST = BounceReport.LARGEST;

    @Inject
    private BounceRepository bounces;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    /**
     * Takes a report of a mail server (RFC 3464); the same report twice counts once.
     *
     * @param mail as it came, with its headers
     */
    public BounceOutcome take(byte[] mail) {
        Optional<BounceReport> read = BounceReport.parse(mail);
        if (read.isEmpty()) {
            return BounceOutcome.NO_REPORT;
        }
        BounceReport report = read.get();
        Optional<Long> message = bounces.message(report.mailIds());
        if (message.isEmpty()) {
            return BounceOutcome.NOT_OURS;
        }
        return report.failed() ? bounced(message.get(), report, hash(mail)) : BounceOutcome.DELAYED;
    }

    private BounceOutcome bounced(long messageId, BounceReport report, String sha256) {
        BounceRepository.Taken taken = new BounceRepository.Taken(businessDate.today(), clock.now(), caller.name());
        if (!bounces.add(messageId, report, sha256, taken)) {
            return BounceOutcome.KNOWN;
        }
        bounces.markBounced(messageId, report);
        // The diagnostic may hold an address, so it stands in the outbox only.
        audit.record("message.bounce", "message", Long.toString(messageId), report.status());
        return BounceOutcome.BOUNCED;
    }

    private static String hash(byte[] mail) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(mail));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
