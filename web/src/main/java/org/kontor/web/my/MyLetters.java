package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.dunning.DunningNotices;
import org.kontor.dunning.NoticeRow;
import org.kontor.web.ui.Rows;

/** Reminders that the member got. */
@Named
@RequestScoped
public class MyLetters {
    @Inject
    private DunningNotices notices;

    private Rows<NoticeRow> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", notices::mine);
    }

    public Rows<NoticeRow> getRows() {
        return rows;
    }
}
