package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.ProductDetails;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;

/** What a new product is, as it is typed. */
public class ProductInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotNull
    private ProductKind kind = ProductKind.BASE;

    @NotNull
    private ProductUnit unit = ProductUnit.DESK;

    @NotBlank
    private String taxClass;

    ProductDetails details(WordsInput words) {
        return new ProductDetails(code, kind, unit, taxClass, words.name(), words.description());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public ProductUnit getUnit() {
        return unit;
    }

    public void setUnit(ProductUnit unit) {
        this.unit = unit;
    }

    public String getTaxClass() {
        return taxClass;
    }

    public void setTaxClass(String taxClass) {
        this.taxClass = taxClass;
    }
}
