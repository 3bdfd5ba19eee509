package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;

/** What workers do for open runs: each call claims, does and commits in one transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunWorkers {
    @Inject
    private RunRepository runs;

    @Inject
    private ChunkDrafting drafting;

    @Inject
    private ChunkIssuing issuing;

    @Inject
    private ParkedAccounts parked;

    @Inject
    private Finalising finalising;

    @Inject
    private Sellers sellers;

    public boolean isAnythingLeft() {
        return runs.isAnyAtWork();
    }

    /** Issues, drafts or discards one chunk; false if there is none to claim. */
    public boolean doNextChunk() {
        return doNext(ChunkState.TO_ISSUE, issuing::issue)
                || doNext(ChunkState.TO_DRAFT, drafting::draft)
                || doNext(ChunkState.TO_DISCARD, runs::discarded);
    }

    private boolean doNext(ChunkState state, Consumer<Chunk> work) {
        return runs.claim(state).map(chunk -> done(chunk, work)).isPresent();
    }

    private static Chunk done(Chunk chunk, Consumer<Chunk> work) {
        try {
            work.accept(chunk);
            return chunk;
        } catch (RuntimeException failure) {
            throw new ChunkFailed(chunk.id(), failure);
        }
    }

    /** Moves runs on whose chunks are all done; whether there was one. */
    public boolean moveOn() {
        boolean moved = false;
        for (BillingRun run : runs.atWork()) {
            moved |= moveOn(run);
        }
        return moved;
    }

    private boolean moveOn(BillingRun run) {
        return switch (run.state()) {
            case DRAFTING -> drafted(run);
            case ISSUING ->
                !runs.hasChunk(run.id(), ChunkState.TO_ISSUE) && runs.move(run.id(), RunState.ISSUING, RunState.DONE);
            case DISCARDING ->
                !runs.hasChunk(run.id(), ChunkState.TO_DISCARD)
                        && runs.move(run.id(), RunState.DISCARDING, RunState.DISCARDED);
            case DRAFTED, DONE, DISCARDED -> false;
        };
    }

    private boolean drafted(BillingRun run) {
        if (runs.hasChunk(run.id(), ChunkState.TO_DRAFT) || !runs.move(run.id(), RunState.DRAFTING, RunState.DRAFTED)) {
            return false;
        }
        if (sellers.find(run.sellerId()).invoicing().autoIssue()) {
            finalising.finalise(run);
        }
        return true;
    }

    /**
     * After a chunk failed: gives each account a chunk of its own, or parks the account if it stood alone, so that one
     * bad account stops nobody.
     */
    public void isolate(long chunkId, Throwable failure) {
        runs.lock(chunkId).ifPresent(chunk -> {
            if (chunk.accounts() > 1) {
                runs.split(chunk);
                return;
            }
            boolean drafting = runs.isToDraft(chunk.id());
            runs.park(chunk, drafting ? ChunkState.DRAFTED : ChunkState.ISSUED);
            parked.add(chunk.run(), chunk.firstAccountId(), ParkReason.of(failure));
        });
    }
}
