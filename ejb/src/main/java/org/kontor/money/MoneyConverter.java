package org.kontor.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores Money as DECIMAL(14,2), without a word on the attribute. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money value) {
        return value == null ? null : value.toBigDecimal();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : Money.of(stored);
    }
}
