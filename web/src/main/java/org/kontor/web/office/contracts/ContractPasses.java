package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.orders.AmendmentEffect;
import org.kontor.orders.PassSales;
import org.kontor.usage.PassOffer;
import org.kontor.usage.Passes;
import org.kontor.usage.SoldPass;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Units;
import org.omnifaces.cdi.Param;

/** Passes of a contract: sold, what is left of them, and given back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ContractPasses implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private Passes passes;

    @Inject
    private PassSales sales;

    @Inject
    private Prices prices;

    @Inject
    private Units units;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private boolean looked;
    private transient AmendmentEffect effect;
    private long contractId;
    private String number;
    private String account;
    private int seen;
    private Long product;
    private Integer pieces = 1;
    private Long pass;
    private String reason;

    @PostConstruct
    void load() {
        contractId = Ids.parse(id);
        Contract contract = contracts.find(contractId);
        number = contract.number();
        account = contract.account().name();
        seen = contract.amendments();
    }

    public String sell() {
        sales.sell(contractId, product, pieces, seen);
        notices.done("pass.sold");
        return here();
    }

    public String giveBack() {
        sales.giveBack(pass, reason);
        notices.done("pass.returned");
        return here();
    }

    private String here() {
        return "/office/contracts/passes.xhtml?faces-redirect=true&id=" + contractId;
    }

    /** Shows what the sale would do to the next invoice. */
    public String look() {
        effect = sales.effect(contractId, product, pieces);
        looked = true;
        return null;
    }

    public String back() {
        looked = false;
        return null;
    }

    public boolean isLooked() {
        return looked;
    }

    public AmendmentEffect getEffect() {
        if (effect == null && looked) {
            effect = sales.effect(contractId, product, pieces);
        }
        return effect;
    }

    /** What can be bought: "Zehnerkarte · 10 Std. · 24 Monate". */
    public List<SelectItem> getOffers() {
        return passes.offers().stream()
                .map(offer -> new SelectItem(offer.productId(), text(offer)))
                .toList();
    }

    private String text(PassOffer offer) {
        Product sold = products.find(offer.productId());
        String names = offer.uses().stream()
                .map(use -> prices.name(products.find(use).name()))
                .collect(Collectors.joining(", "));
        return prices.name(sold.name()) + " · " + names + " "
                + units.text(offer.units(), products.find(offer.meteredId()).unit());
    }

    public List<SoldPass> getSold() {
        return passes.ofContract(contractId);
    }

    public String name(SoldPass sold) {
        return prices.name(products.findByCode(sold.product()).orElseThrow().name());
    }

    public String left(SoldPass sold) {
        return units.text(
                passes.left(sold),
                products.findByCode(sold.product()).orElseThrow().unit());
    }

    /** Those of which something may be left. */
    public List<SelectItem> getReturnable() {
        return getSold().stream()
                .filter(sold -> sold.returned() == 0)
                .map(sold -> new SelectItem(sold.id(), name(sold) + " · " + left(sold)))
                .toList();
    }

    public long getContractId() {
        return contractId;
    }

    public String getNumber() {
        return number;
    }

    public String getAccount() {
        return account;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    public Long getPass() {
        return pass;
    }

    public void setPass(Long pass) {
        this.pass = pass;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
