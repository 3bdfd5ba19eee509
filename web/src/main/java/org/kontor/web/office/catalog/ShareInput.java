package org.kontor.web.office.catalog;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Optional;
import org.kontor.catalog.PriceDetails.TaxShare;
import org.kontor.money.Percent;

/** The part of a price in another tax class, as it is typed; none if it is empty. */
public class ShareInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String taxClass;
    private final String name;

    @Pattern(regexp = "[0-9]{1,2}([.,][0-9]{1,2})?|", message = "{percent}")
    private String percent;

    ShareInput(String taxClass, String name, Optional<TaxShare> last) {
        this.taxClass = taxClass;
        this.name = name;
        this.percent = last.map(share -> share.share().toString()).orElse("");
    }

    Optional<TaxShare> value() {
        return percent == null || percent.isBlank()
                ? Optional.empty()
                : Optional.of(new TaxShare(taxClass, Percent.of(percent.replace(',', '.'))));
    }

    public String getName() {
        return name;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }
}
