package org.kontor.web.office.usage;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.VoucherPurpose;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Units;

/** Which one-off products are passes, and what they give. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class PassOffers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 36;

    @Inject
    private Passes passes;

    @Inject
    private Products products;

    @Inject
    private Prices prices;

    @Inject
    private Units units;

    @Inject
    private Notices notices;

    private Long product;
    private Long metered;
    private Long second;
    private Long third;
    private VoucherPurpose purpose = VoucherPurpose.SINGLE;
    private Integer pieces;
    private Integer months = USUAL_MONTHS;

    public String save() {
        Set<Long> uses = Stream.of(metered, second, third)
                .filter(known -> known != null && known != 0)
                .collect(Collectors.toSet());
        passes.offer(new PassOffer(product, purpose, uses, pieces, months));
        notices.done("pass.offered");
        return "/office/usage/passes.xhtml?faces-redirect=true";
    }

    public String withdraw(long productId) {
        passes.withdraw(productId);
        notices.done("pass.withdrawn");
        return "/office/usage/passes.xhtml?faces-redirect=true";
    }

    public List<PassOffer> getOffers() {
        return passes.offers();
    }

    public String name(long productId) {
        return prices.name(products.find(productId).name());
    }

    public String given(PassOffer offer) {
        String names = offer.uses().stream().map(use -> name(use)).collect(Collectors.joining(", "));
        return names + " "
                + units.text(offer.units(), products.find(offer.meteredId()).unit());
    }

    public List<SelectItem> getOnce() {
        return items(ProductKind.ONE_OFF);
    }

    public List<SelectItem> getMeters() {
        return items(ProductKind.METERED);
    }

    /** Beside the first; none of them is needed. */
    public List<SelectItem> getMore() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(0L, "–"));
        items.addAll(getMeters());
        return items;
    }

    private List<SelectItem> items(ProductKind kind) {
        return products.all().stream()
                .filter(known -> known.kind() == kind)
                .map(known -> new SelectItem(known.id(), prices.name(known.name())))
                .toList();
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public Long getMetered() {
        return metered;
    }

    public void setMetered(Long metered) {
        this.metered = metered;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public Long getThird() {
        return third;
    }

    public void setThird(Long third) {
        this.third = third;
    }

    public VoucherPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(VoucherPurpose purpose) {
        this.purpose = purpose;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
