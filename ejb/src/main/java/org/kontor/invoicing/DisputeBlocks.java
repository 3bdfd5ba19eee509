package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.identity.Roles;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.NewBlock;

/** Sets and ends what a dispute stops, for members too: they decide about their own lines, never about blocks. */
@Stateless
@RunAs(Roles.SYSTEM)
@RolesAllowed({Roles.MEMBER, Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class DisputeBlocks {
    @Inject
    private Blocks blocks;

    /**
     * @return id of the block
     */
    public long begin(NewBlock dispute) {
        return blocks.block(dispute);
    }

    public void end(long blockId, LocalDate day) {
        blocks.end(blockId, day);
    }
}
