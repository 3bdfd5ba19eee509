package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.catalog.TaxClass;
import org.kontor.catalog.TaxClasses;

/** Every tax class with its rates. */
@Named
@RequestScoped
public class TaxClassList {
    @Inject
    private TaxClasses taxClasses;

    private List<TaxClass> all;

    @PostConstruct
    void load() {
        all = taxClasses.list();
    }

    public List<TaxClass> getAll() {
        return all;
    }
}
