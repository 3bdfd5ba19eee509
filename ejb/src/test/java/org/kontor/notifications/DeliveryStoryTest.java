package org.kontor.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryStoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void whatCameBackCountsAsNotReceived() {
        DeliveryStory story = new DeliveryStory(List.of(step(DeliveryChannel.MAIL, DeliveryStatus.BOUNCED, DAY)));

        assertThat(story.deliveredOn()).isEmpty();
        assertThat(story.status()).contains(DeliveryStatus.BOUNCED);
    }

    @Test
    void theFirstWayThatWorkedCounts() {
        DeliveryStory story = new DeliveryStory(List.of(
                step(DeliveryChannel.MAIL, DeliveryStatus.BOUNCED, DAY),
                step(DeliveryChannel.POST, DeliveryStatus.PRINTED, DAY),
                step(DeliveryChannel.MAIL, DeliveryStatus.SENT, DAY.plusDays(5))));

        assertThat(story.deliveredOn()).contains(DAY.plusDays(3));
    }

    @Test
    void whoSawItInThePortalHasIt() {
        DeliveryStory story = new DeliveryStory(List.of(
                step(DeliveryChannel.PORTAL, DeliveryStatus.DOWNLOADED, DAY),
                step(DeliveryChannel.PORTAL, DeliveryStatus.SEEN, DAY),
                step(DeliveryChannel.MAIL, DeliveryStatus.FAILED, DAY.plusDays(1))));

        assertThat(story.deliveredOn()).contains(DAY);
        assertThat(story.status()).contains(DeliveryStatus.DOWNLOADED);
    }

    @Test
    void onlySentPrintedAndSeenAreDelivered() {
        assertThat(DeliveryStatus.values())
                .filteredOn(DeliveryStatus::isDelivered)
                .containsExactly(
                        DeliveryStatus.SENT, DeliveryStatus.PRINTED, DeliveryStatus.SEEN, DeliveryStatus.DOWNLOADED)
                .allSatisfy(status -> assertThat(Received.on(status, DAY, null)).isPresent());
    }

    private static DeliveryStep step(DeliveryChannel channel, DeliveryStatus status, LocalDate day) {
        return new DeliveryStep(
                channel,
                1,
                "jana@example.org",
                status,
                Instant.EPOCH,
                Optional.empty(),
                1,
                "",
                Received.on(status, day, day));
    }
}
