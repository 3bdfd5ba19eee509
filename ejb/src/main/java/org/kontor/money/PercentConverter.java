package org.kontor.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores Percent as DECIMAL(7,4), without a word on the attribute. */
@Converter(autoApply = true)
public class PercentConverter implements AttributeConverter<Percent, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Percent value) {
        return value == null ? null : value.toBigDecimal();
    }

    @Override
    public Percent convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : Percent.of(stored);
    }
}
