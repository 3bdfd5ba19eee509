package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kontor.catalog.Products;
import org.kontor.catalog.TaxClasses;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Offers a new product with its first price, or changes the words of one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ProductForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private Language language;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private Long productId;
    private WordsInput words = new WordsInput();
    private final ProductInput input = new ProductInput();
    private final PriceInput price = new PriceInput();

    @PostConstruct
    void load() {
        price.setValidFrom(localStack.getToday());
        if (id != null) {
            productId = Ids.parse(id);
            words = WordsInput.of(products.find(productId));
        }
    }

    public String save() {
        if (productId == null) {
            if (price.getPrice() == null) {
                productId = products.define(input.details(words));
                return "/office/catalog/price.xhtml?faces-redirect=true&id=" + productId;
            }
            productId = products.define(input.details(words), price.getValidFrom(), price.value());
        } else {
            products.describe(productId, words.name(), words.description());
        }
        notices.done("product.saved", words.name().in(language.getLocale()));
        return "/office/catalog/detail.xhtml?faces-redirect=true&id=" + productId;
    }

    public List<SelectItem> getTaxClasses() {
        return taxClasses.list().stream()
                .map(known -> new SelectItem(known.code(), known.name().in(language.getLocale())))
                .toList();
    }

    public boolean isOffering() {
        return productId == null;
    }

    public Long getProductId() {
        return productId;
    }

    public WordsInput getWords() {
        return words;
    }

    public ProductInput getInput() {
        return input;
    }

    public PriceInput getPrice() {
        return price;
    }
}
