package org.kontor.catalog;

/**
 * What a person enters about a product besides its price.
 *
 * @param code short and unique, printed nowhere
 * @param taxClass code of the tax class
 * @param description may be empty in both languages
 */
public record ProductDetails(
        String code, ProductKind kind, ProductUnit unit, String taxClass, Localized name, Localized description) {
    public ProductDetails {
        Input.required(taxClass, 20, "taxClass");
        Input.required(name, "name");
        Input.required(name.de(), 80, "nameGerman");
        Input.required(name.en(), 80, "nameEnglish");
        Input.required(description, "description");
    }
}
