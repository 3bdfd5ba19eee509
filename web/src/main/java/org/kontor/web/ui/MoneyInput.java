package org.kontor.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.kontor.money.InexactAmount;
import org.kontor.money.Money;

/** An amount as it is typed in the language of the page: {@code 1.234,50} or {@code 1,234.50}. */
@FacesConverter("moneyInput")
public class MoneyInput implements Converter<Money> {
    @Override
    public Money getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = faces.getViewRoot().getLocale();
        try {
            return Money.of(parse(typed.replace("€", "").strip(), locale));
        } catch (InexactAmount | NumberFormatException wrong) {
            String text = Texts.label("field.money", locale);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Money amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(faces.getViewRoot().getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(amount.toBigDecimal());
    }

    static BigDecimal parse(String typed, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition end = new ParsePosition(0);
        Number parsed = format.parse(typed, end);
        if (parsed == null || end.getIndex() < typed.length()) {
            throw new NumberFormatException(typed);
        }
        return (BigDecimal) parsed;
    }
}
