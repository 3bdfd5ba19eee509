package org.kontor.web.office.dunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.dunning.DunningMode;
import org.kontor.dunning.DunningPolicies;
import org.kontor.dunning.PolicyVersion;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Format;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;

/** How payers are reminded, and who lets reminders go. */
@Named
@RequestScoped
public class DunningPolicyList {
    @Inject
    private DunningPolicies policies;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    private Format format;

    public List<PolicyVersion> getVersions() {
        return policies.list();
    }

    public String place(PolicyVersion version) {
        long location = version.key().locationId();
        return location == 0
                ? label("dunning.everywhere")
                : sellers.location(location).name();
    }

    public String changed(PolicyVersion version) {
        return version.changedAt()
                .map(at -> format.time(at) + " · " + version.changedBy())
                .orElseGet(() -> label("dunning.usual"));
    }

    public List<SelectItem> getLocations() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem(0L, label("dunning.everywhere"))));
        sellers.locations().forEach(location -> items.add(new SelectItem(location.id(), location.name())));
        return items;
    }

    public List<Seller> getSellers() {
        return sellers.list();
    }

    public DunningMode mode(long sellerId) {
        return policies.mode(sellerId);
    }

    public String change(long sellerId, String mode) {
        policies.changeMode(sellerId, DunningMode.valueOf(mode));
        notices.done("dunning.saved");
        return "/office/dunning/policies.xhtml?faces-redirect=true";
    }

    public boolean claimsPaid(long sellerId) {
        return policies.claimsPaid(sellerId);
    }

    public String changeClaimsPaid(long sellerId) {
        policies.changeClaimsPaid(sellerId, !policies.claimsPaid(sellerId));
        notices.done("dunning.saved");
        return "/office/dunning/policies.xhtml?faces-redirect=true";
    }

    private String label(String key) {
        return Texts.label(key, language.getLocale());
    }
}
