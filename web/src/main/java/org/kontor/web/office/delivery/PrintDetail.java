package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.notifications.PrintBatch;
import org.kontor.notifications.PrintBatches;
import org.kontor.notifications.PrintRow;
import org.kontor.web.errors.MissingException;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** The letters of a batch. */
@Named
@RequestScoped
public class PrintDetail {
    // Counting pages reads every letter, so large batches do without.
    private static final int COUNTED = 500;

    @Inject
    private PrintBatches batches;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "batch")
    private String name;

    private PrintBatch batch;
    private Rows<PrintRow> letters;

    @PostConstruct
    void load() {
        if (name == null) {
            throw new MissingException("The batch of the address");
        }
        batch = batches.find(name);
        letters = new Rows<>("", request -> batches.letters(batch.name(), request));
    }

    public String markPrinted() {
        batches.markPrinted(batch.name(), batch.letters());
        notices.done("print.marked", batch.letters());
        return "/office/delivery/print.xhtml?faces-redirect=true";
    }

    public PrintBatch getBatch() {
        return batch;
    }

    public Rows<PrintRow> getLetters() {
        return letters;
    }

    public boolean isCounted() {
        return batch.isReady() && batch.letters() <= COUNTED;
    }

    public int getPages() {
        return batches.pages(batch.name());
    }
}
