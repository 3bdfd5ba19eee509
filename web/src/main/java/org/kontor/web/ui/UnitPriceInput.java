package org.kontor.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.NumberFormat;
import java.util.Locale;
import org.kontor.money.InexactAmount;
import org.kontor.money.NegativePrice;
import org.kontor.money.UnitPrice;

/** A price as it is typed in the language of the page, with up to four decimals: {@code 0,0825}. */
@FacesConverter("unitPriceInput")
public class UnitPriceInput implements Converter<UnitPrice> {
    private static final int MOST_DECIMALS = 4;

    @Override
    public UnitPrice getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = faces.getViewRoot().getLocale();
        try {
            return UnitPrice.of(MoneyInput.parse(typed.replace("€", "").strip(), locale));
        } catch (InexactAmount | NegativePrice | NumberFormatException wrong) {
            String text = Texts.label("field.price", locale);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UnitPrice price) {
        if (price == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(faces.getViewRoot().getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(price.toBigDecimal());
    }
}
