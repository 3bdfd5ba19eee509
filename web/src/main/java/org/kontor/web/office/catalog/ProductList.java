package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All products with what they cost today. */
@Named
@RequestScoped
public class ProductList {
    @Inject
    private Products products;

    @Inject
    @Param(name = "q")
    private String filter;

    private Rows<ProductRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>(filter, products::list);
    }

    public String getFilter() {
        return filter;
    }

    public Rows<ProductRow> getRows() {
        return rows;
    }
}
