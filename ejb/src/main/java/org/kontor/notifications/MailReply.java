package org.kontor.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failed hand-over to the mail server means. Only a reply of the server itself is sure. */
final class MailReply {
    // RFC 5321, 4.2.1: 4yz can be tried again, 5yz is final.
    private static final Pattern REFUSAL = Pattern.compile("^([45])\\d\\d[ -]", Pattern.MULTILINE);
    private static final int DEEPEST = 10;

    private MailReply() {}

    static MailOutcome meaning(MessagingException failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        if (failure instanceof AddressException) {
            return MailOutcome.refused(reason);
        }
        if (!(failure instanceof SendFailedException)) {
            return new MailOutcome(MessageState.UNCERTAIN, reason);
        }
        return refusal(failure)
                .map(said ->
                        said.startsWith("4") ? new MailOutcome(MessageState.PENDING, said) : MailOutcome.refused(said))
                .orElse(new MailOutcome(MessageState.UNCERTAIN, reason));
    }

    /** The refusal of the address tells more than the exception around it, so the innermost one counts. */
    private static Optional<String> refusal(MessagingException failure) {
        return chain(failure).stream()
                .map(Throwable::getMessage)
                .filter(message -> message != null && REFUSAL.matcher(message).lookingAt())
                .map(MailReply::firstLine)
                .reduce((outer, inner) -> inner);
    }

    private static List<Exception> chain(MessagingException failure) {
        List<Exception> chain = new ArrayList<>();
        Exception next = failure;
        while (next != null && chain.size() < DEEPEST) {
            chain.add(next);
            next = next instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return chain;
    }

    private static String firstLine(String message) {
        Matcher end = Pattern.compile("\\R").matcher(message);
        return end.find() ? message.substring(0, end.start()) : message;
    }
}
