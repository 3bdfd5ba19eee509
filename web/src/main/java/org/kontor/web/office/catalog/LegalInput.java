package org.kontor.web.office.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.catalog.LegalEntity;

/** Who sells, as it is typed. */
public class LegalInput implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 120)
    private String tradeName;

    @Size(max = 400)
    private String legalInformation;

    @Pattern(regexp = "[A-Za-z]{2}[A-Za-z0-9+* ]{2,16}", message = "{vatId}")
    private String vatId;

    @Size(max = 20)
    private String taxNumber;

    static LegalInput of(LegalEntity entity) {
        LegalInput input = new LegalInput();
        input.name = entity.name();
        input.tradeName = entity.tradeName();
        input.legalInformation = entity.legalInformation();
        input.vatId = entity.vatId();
        input.taxNumber = entity.taxNumber();
        return input;
    }

    LegalEntity value() {
        return new LegalEntity(name, tradeName, legalInformation, vatId, taxNumber);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTradeName() {
        return tradeName;
    }

    public void setTradeName(String tradeName) {
        this.tradeName = tradeName;
    }

    public String getLegalInformation() {
        return legalInformation;
    }

    public void setLegalInformation(String legalInformation) {
        this.legalInformation = legalInformation;
    }

    public String getVatId() {
        return vatId;
    }

    public void setVatId(String vatId) {
        this.vatId = vatId;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }
}
