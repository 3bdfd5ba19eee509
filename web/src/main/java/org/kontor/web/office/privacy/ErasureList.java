package org.kontor.web.office.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.privacy.ErasureRequest;
import org.kontor.privacy.Erasures;
import org.kontor.web.ui.Rows;

/** Who wants data erased: what waits first. */
@Named
@RequestScoped
public class ErasureList {
    @Inject
    private Erasures erasures;

    private Rows<ErasureRequest> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", erasures::list);
    }

    public Rows<ErasureRequest> getRows() {
        return rows;
    }
}
