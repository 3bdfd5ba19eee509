package org.kontor.orders;

import org.kontor.BusinessException;

/** There is no price campaign with that id. */
public final class NoSuchCampaign extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchCampaign(long id) {
        super("campaign.none", id);
    }
}
