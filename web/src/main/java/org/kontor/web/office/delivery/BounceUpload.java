package org.kontor.web.office.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.kontor.notifications.BounceOutcome;
import org.kontor.notifications.Bounces;

/** Takes a report of a mail server that somebody saved as a file. */
@Named
@RequestScoped
public class BounceUpload {
    @Inject
    private Bounces bounces;

    private Part file;
    private BounceOutcome outcome;

    public void take() throws IOException {
        if (file != null) {
            try (InputStream in = file.getInputStream()) {
                outcome = bounces.take(in.readNBytes(Bounces.LARGEST + 1));
            }
        }
    }

    public int getMostBytes() {
        return Bounces.LARGEST;
    }

    public BounceOutcome getOutcome() {
        return outcome;
    }

    public boolean isMarked() {
        return outcome == BounceOutcome.BOUNCED;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
