package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** A new price of a product; everything but the amount stays as it was. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class NewPrice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Products products;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long productId;
    private String productName;
    private String currentText;

    @NotNull
    private Money amount;

    @NotNull
    private LocalDate validFrom;

    @PostConstruct
    void load() {
        Product product = products.find(Ids.parse(id));
        productId = product.id();
        productName = product.name().in(language.getLocale());
        validFrom = localStack.getToday().plusMonths(1).withDayOfMonth(1);
        currentText = prices.of(product.priceOn(localStack.getToday()));
    }

    public String save() {
        ListPrice price = like(products.find(productId));
        products.priceFrom(productId, validFrom, price);
        notices.done("price.saved", productName, validFrom);
        return "/office/catalog/detail.xhtml?faces-redirect=true&id=" + productId;
    }

    private ListPrice like(Product product) {
        UnitPrice unitPrice = UnitPrice.of(amount.toBigDecimal());
        return product.priceOn(validFrom)
                .map(PriceVersion::price)
                .map(last -> new ListPrice(unitPrice, last.entry(), last.interval(), last.timing(), last.proration()))
                .orElseGet(() -> ListPrice.monthly(unitPrice.toString()));
    }

    public long getProductId() {
        return productId;
    }

    public String getProductName() {
        return productName;
    }

    public String getCurrentText() {
        return currentText;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
