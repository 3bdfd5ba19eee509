package org.kontor.web.office.invoicing;

import java.io.Serializable;
import org.kontor.catalog.Input;
import org.kontor.numbering.NumberSeries;

/** What is typed to start a number series. */
public class NewSeries implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 60;

    private String code = "";
    private String pattern = "ST-{yyyy}-{seq:6}";
    private boolean yearly = true;

    long open(NumberSeries series) {
        return series.open(Input.required(code, LONGEST_CODE, "code"), pattern.strip(), yearly);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public boolean isYearly() {
        return yearly;
    }

    public void setYearly(boolean yearly) {
        this.yearly = yearly;
    }
}
