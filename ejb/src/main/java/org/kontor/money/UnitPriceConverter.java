package org.kontor.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores UnitPrice as DECIMAL(14,4), without a word on the attribute. */
@Converter(autoApply = true)
public class UnitPriceConverter implements AttributeConverter<UnitPrice, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(UnitPrice value) {
        return value == null ? null : value.toBigDecimal();
    }

    @Override
    public UnitPrice convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : UnitPrice.of(stored);
    }
}
