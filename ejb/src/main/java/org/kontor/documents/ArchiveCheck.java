package org.kontor.documents;

import java.time.Instant;
import java.util.Optional;
import org.kontor.audit.ChainProof;

/**
 * A check of the whole archive, done or going on.
 *
 * @param finishedAt empty while it goes on
 * @param chain what came of computing the chain again; means nothing before the end
 */
public record ArchiveCheck(
        long id,
        Instant startedAt,
        String startedBy,
        Progress progress,
        Optional<Instant> finishedAt,
        ChainProof chain) {

    /**
     * @param total how many documents there were when it began
     * @param checked how many of them were looked at
     * @param broken how many of those are not what was archived
     */
    public record Progress(long total, long checked, long broken) {}

    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    /** Whether it is finished and found nothing. */
    public boolean isClean() {
        return isFinished() && progress.broken() == 0 && chain.isIntact();
    }
}
