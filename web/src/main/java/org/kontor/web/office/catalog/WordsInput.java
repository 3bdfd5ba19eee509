package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Product;

/** Names and descriptions of a product in both languages, as they are typed. */
public class WordsInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String nameGerman;

    @NotBlank
    @Size(max = 80)
    private String nameEnglish;

    @Size(max = 400)
    private String descriptionGerman;

    @Size(max = 400)
    private String descriptionEnglish;

    static WordsInput of(Product product) {
        WordsInput input = new WordsInput();
        input.nameGerman = product.name().de();
        input.nameEnglish = product.name().en();
        input.descriptionGerman = product.description().de();
        input.descriptionEnglish = product.description().en();
        return input;
    }

    Localized name() {
        return new Localized(nameGerman, nameEnglish);
    }

    Localized description() {
        return new Localized(descriptionGerman, descriptionEnglish);
    }

    public String getNameGerman() {
        return nameGerman;
    }

    public void setNameGerman(String nameGerman) {
        this.nameGerman = nameGerman;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public String getDescriptionGerman() {
        return descriptionGerman;
    }

    public void setDescriptionGerman(String descriptionGerman) {
        this.descriptionGerman = descriptionGerman;
    }

    public String getDescriptionEnglish() {
        return descriptionEnglish;
    }

    public void setDescriptionEnglish(String descriptionEnglish) {
        this.descriptionEnglish = descriptionEnglish;
    }
}
