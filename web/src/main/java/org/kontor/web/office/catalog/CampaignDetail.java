package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.orders.CampaignRow;
import org.kontor.orders.PriceCampaign;
import org.kontor.orders.PriceCampaigns;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Contracts on their way to a new price, and how far they came. */
@Named
@RequestScoped
public class CampaignDetail {
    @Inject
    private PriceCampaigns campaigns;

    @Inject
    @Param
    private String id;

    private PriceCampaign campaign;
    private Rows<CampaignRow> rows;

    @PostConstruct
    void load() {
        campaign = campaigns.find(Ids.parse(id));
        rows = new Rows<>("", request -> campaigns.rows(campaign.id(), request));
    }

    /** Asked by the poll: at the end the page is loaded anew. */
    public void refresh() {
        if (campaign.isDone()) {
            Faces.redirect("office/catalog/campaign.xhtml?id=%s", campaign.id());
        }
    }

    public PriceCampaign getCampaign() {
        return campaign;
    }

    public Rows<CampaignRow> getRows() {
        return rows;
    }
}
