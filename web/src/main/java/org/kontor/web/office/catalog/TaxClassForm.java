package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kontor.catalog.TaxClasses;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Takes in a new tax class with its first rate, or the next rate of the class of the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class TaxClassForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String code;

    private String known;
    private String knownName;
    private final TaxClassInput input = new TaxClassInput();
    private final RateInput rate = new RateInput();

    @PostConstruct
    void load() {
        if (code == null) {
            rate.setValidFrom(localStack.getToday().withDayOfYear(1));
            return;
        }
        known = taxClasses.find(code).code();
        knownName = taxClasses.find(code).name().in(language.getLocale());
        rate.setValidFrom(localStack.getToday().plusYears(1).withDayOfYear(1));
    }

    public String save() {
        if (known == null) {
            taxClasses.define(input.taxed(), input.name(), rate.getValidFrom(), rate.value());
            notices.done("taxClass.saved", input.name().in(language.getLocale()));
        } else {
            taxClasses.rateFrom(known, rate.getValidFrom(), rate.value());
            notices.done("taxClass.saved", knownName);
        }
        return "/office/catalog/taxes.xhtml?faces-redirect=true";
    }

    public boolean isDefining() {
        return known == null;
    }

    public String getKnownName() {
        return knownName;
    }

    public TaxClassInput getInput() {
        return input;
    }

    public RateInput getRate() {
        return rate;
    }
}
