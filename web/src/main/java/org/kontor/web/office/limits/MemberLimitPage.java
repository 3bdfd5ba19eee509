package org.kontor.web.office.limits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.limits.MemberLimitChange;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitInput;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** What a member of a team may use in a month, where it stands, and a form to agree on another limit. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MemberLimitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberLimits limits;

    @Inject
    private Members members;

    @Inject
    private Products products;

    @Inject
    private LimitWords words;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long memberId;
    private final LimitInput input = new LimitInput();
    private String reason;
    private transient Member member;

    @PostConstruct
    void load() {
        memberId = Ids.parse(id);
        getMember();
    }

    public String agree() {
        limits.agree(memberId, input.limit(), reason);
        notices.done("limits.agreed");
        return "/office/limits/member.xhtml?faces-redirect=true&id=" + memberId;
    }

    public final Member getMember() {
        if (member == null) {
            member = members.find(memberId);
        }
        return member;
    }

    public List<MemberStanding> getStandings() {
        return words.standings(memberId);
    }

    public List<MemberLimitChange> getHistory() {
        return limits.history(memberId);
    }

    /** All that is billed by use, and money. */
    public List<SelectItem> getProducts() {
        Map<String, Localized> metered = new LinkedHashMap<>();
        products.all().stream()
                .filter(known -> known.kind() == ProductKind.METERED)
                .forEach(known -> metered.put(known.code(), known.name()));
        return words.items(metered);
    }

    public LimitInput getInput() {
        return input;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
