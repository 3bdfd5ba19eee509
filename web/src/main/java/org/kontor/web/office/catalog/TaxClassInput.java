package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.Localized;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

/** What a new tax class is, as it is typed. */
public class TaxClassInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 80)
    private String nameGerman;

    @NotBlank
    @Size(max = 80)
    private String nameEnglish;

    @NotNull
    private VatCategory category = VatCategory.S;

    @NotNull
    private PlaceOfSupply place = PlaceOfSupply.PROPERTY;

    VatClass taxed() {
        return new VatClass(code.strip(), category, place);
    }

    Localized name() {
        return new Localized(nameGerman, nameEnglish);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public VatCategory getCategory() {
        return category;
    }

    public void setCategory(VatCategory category) {
        this.category = category;
    }

    public PlaceOfSupply getPlace() {
        return place;
    }

    public void setPlace(PlaceOfSupply place) {
        this.place = place;
    }
}
