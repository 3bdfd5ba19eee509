package org.kontor.web.office.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Texts;

/** Names of print batches as people read them. */
@Named
@RequestScoped
public class BatchNames {
    private static final String RUN = "run-";

    @Inject
    private Language language;

    public String of(String batch) {
        return batch.startsWith(RUN)
                ? Texts.label("print.run", language.getLocale(), batch.substring(RUN.length()))
                : batch;
    }
}
