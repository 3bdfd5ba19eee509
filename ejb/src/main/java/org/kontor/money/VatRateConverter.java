package org.kontor.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a VAT rate in percent as DECIMAL(7,4), without a word on the attribute. */
@Converter(autoApply = true)
public class VatRateConverter implements AttributeConverter<VatRate, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(VatRate value) {
        return value == null ? null : value.percent().toBigDecimal();
    }

    @Override
    public VatRate convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : new VatRate(Percent.of(stored));
    }
}
