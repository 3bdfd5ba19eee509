package org.kontor.web.office.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.kontor.payments.DirectDebits;
import org.kontor.web.ui.Notices;

/** Takes a bank's report about payments that it refuses. */
@Named
@RequestScoped
public class ReportUpload {
    @Inject
    private DirectDebits debits;

    @Inject
    private Notices notices;

    private Part file;

    public void take() throws IOException {
        if (file != null) {
            try (InputStream in = file.getInputStream()) {
                int refused = debits.readReport(in.readNBytes(DirectDebits.LARGEST_REPORT + 1));
                notices.done("report.taken", refused);
            }
        }
    }

    public int getMostBytes() {
        return DirectDebits.LARGEST_REPORT;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
