package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.numbering.JournalRow;
import org.kontor.numbering.NumberSeries;
import org.kontor.numbering.Series;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** One number series: how the numbers to come look, and the journal of those that were given. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class SeriesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NumberSeries numberSeries;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "q")
    private String filter;

    private long seriesId;
    private String code;
    private String example;
    private String pattern;
    private transient Rows<JournalRow> rows;

    @PostConstruct
    void load() {
        Series series = numberSeries.find(Ids.parse(id));
        seriesId = series.id();
        code = series.code();
        pattern = series.pattern();
        example = series.example(localStack.getToday().getYear());
    }

    public String save() {
        numberSeries.reformat(seriesId, pattern);
        notices.done("numbers.saved", code);
        return "/office/invoicing/number-series.xhtml?faces-redirect=true&id=" + seriesId;
    }

    public Rows<JournalRow> getRows() {
        if (rows == null) {
            rows = new Rows<>(filter, request -> numberSeries.journal(seriesId, request));
        }
        return rows;
    }

    public long getSeriesId() {
        return seriesId;
    }

    public String getFilter() {
        return filter;
    }

    public String getCode() {
        return code;
    }

    public String getExample() {
        return example;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }
}
