package org.kontor.web.office.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.notifications.PrintBatch;
import org.kontor.notifications.PrintBatches;
import org.kontor.web.ui.Rows;

/** Letters to print, and those that were. */
@Named
@RequestScoped
public class PrintList {
    @Inject
    private PrintBatches batches;

    private List<PrintBatch> open;
    private Rows<PrintBatch> printed;

    @PostConstruct
    void load() {
        open = batches.open();
        printed = new Rows<>("", batches::printed);
    }

    public List<PrintBatch> getOpen() {
        return open;
    }

    public Rows<PrintBatch> getPrinted() {
        return printed;
    }
}
