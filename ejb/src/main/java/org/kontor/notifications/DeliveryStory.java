package org.kontor.notifications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one document was delivered.
 *
 * @param steps the oldest first
 */
public record DeliveryStory(List<DeliveryStep> steps) {
    public DeliveryStory {
        steps = List.copyOf(steps);
    }

    /**
     * The day it counts as received: the first on which any way worked. Empty as long as none did: then no default can
     * begin with its receipt (§ 286 (3) BGB), and reminders have to wait.
     */
    public Optional<LocalDate> deliveredOn() {
        return steps.stream().flatMap(step -> step.deliveredOn().stream()).min(Comparator.naturalOrder());
    }

    /** What the last step came to; a look in the portal outdoes it. */
    public Optional<DeliveryStatus> status() {
        Optional<DeliveryStatus> seen = steps.stream()
                .filter(step -> step.channel() == DeliveryChannel.PORTAL)
                .map(DeliveryStep::status)
                .max(Comparator.naturalOrder());
        return seen.or(() -> steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).status()));
    }
}
