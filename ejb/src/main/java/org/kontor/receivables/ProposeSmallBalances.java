package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Small claims that are overdue are proposed to be written off. */
@ApplicationScoped
class ProposeSmallBalances implements Work {
    @Inject
    private WriteOffs writeOffs;

    @Override
    public String name() {
        return "small-balances";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return writeOffs.hasSmall(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return writeOffs.proposeSmall(businessDate) > 0;
    }
}
