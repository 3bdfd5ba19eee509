package org.kontor.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Contracts move to their new prices one by one. */
@ApplicationScoped
class PriceCampaignWork implements Work {
    @Inject
    private CampaignRepository campaigns;

    @Inject
    private PriceMoving moving;

    @Override
    public String name() {
        return CampaignRepository.WORK;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return campaigns.isLeft();
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return moving.moveNext();
    }
}
