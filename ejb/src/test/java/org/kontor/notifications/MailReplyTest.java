package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class MailReplyTest {

    @Test
    void aPermanentRefusalIsFinal() {
        MailOutcome outcome = MailReply.meaning(refusal("550 5.1.1 no such mailbox\nreally"));

        assertThat(outcome.state()).isEqualTo(MessageState.FAILED);
        assertThat(outcome.reason()).isEqualTo("550 5.1.1 no such mailbox");
    }

    @Test
    void aTransientRefusalIsTriedAgain() {
        assertThat(MailReply.meaning(refusal("450 greylisted")).state()).isEqualTo(MessageState.PENDING);
    }

    @Test
    void aBrokenConnectionLeavesItUncertain() {
        MessagingException broken =
                new MessagingException("Could not read the reply", new SocketTimeoutException("Read timed out"));

        assertThat(MailReply.meaning(broken).state()).isEqualTo(MessageState.UNCERTAIN);
    }

    @Test
    void aFailureWithoutAReplyOfTheServerIsUncertainToo() {
        assertThat(MailReply.meaning(new SendFailedException("Something failed"))
                        .state())
                .isEqualTo(MessageState.UNCERTAIN);
    }

    @Test
    void anAddressThatIsNoneIsFinal() {
        assertThat(MailReply.meaning(new AddressException("Missing local name")).state())
                .isEqualTo(MessageState.FAILED);
    }

    @Test
    void isTriedOverADayAndAHalfAndThenGivenUp() {
        MailOutcome later = new MailOutcome(MessageState.PENDING, "450 greylisted");

        assertThat(MailPauses.afterAttempt(later, 1).state()).isEqualTo(MessageState.PENDING);
        assertThat(MailPauses.afterAttempt(later, 6).state()).isEqualTo(MessageState.PENDING);
        assertThat(MailPauses.afterAttempt(later, 7).state()).isEqualTo(MessageState.FAILED);
    }

    private static SendFailedException refusal(String reply) {
        SendFailedException ofTheAddress = new SendFailedException(reply);
        return new SendFailedException("Invalid Addresses", ofTheAddress);
    }
}
