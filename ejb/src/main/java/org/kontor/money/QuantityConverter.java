package org.kontor.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a quantity as INT, without a word on the attribute. */
@Converter(autoApply = true)
public class QuantityConverter implements AttributeConverter<Quantity, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Quantity value) {
        return value == null ? null : value.pieces();
    }

    @Override
    public Quantity convertToEntityAttribute(Integer stored) {
        return stored == null ? null : Quantity.of(stored);
    }
}
