package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.PriceEntry;
import org.kontor.contracts.AnchorKind;
import org.kontor.web.shell.Language;

/** What can be chosen in forms, in the language of the page. */
@Named
@RequestScoped
public class Choices {
    @Inject
    private Language language;

    public List<SelectItem> getCustomerTypes() {
        return items("customerType.", CustomerType.values());
    }

    public List<SelectItem> getAnchors() {
        return items("anchor.", AnchorKind.values());
    }

    public List<SelectItem> getPriceEntries() {
        return items("priceEntry.", PriceEntry.values());
    }

    public List<SelectItem> getLanguages() {
        return List.of(new SelectItem("de", "Deutsch"), new SelectItem("en", "English"));
    }

    private List<SelectItem> items(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value, Texts.label(prefix + value.name(), language.getLocale())))
                .toList();
    }
}
