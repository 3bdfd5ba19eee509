package org.kontor.web.office.banking;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.banking.BankingRules;
import org.kontor.banking.BankingSettings;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.receivables.CreditUse;
import org.kontor.settings.SettingChange;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;

/** How payments are matched, and who is told what waits. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class BankingSettingsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TOLERANCE = "banking.tolerance.";

    @Inject
    private BankingSettings settings;

    @Inject
    private Sellers sellers;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    private String alertTo;
    private String alertLanguage;

    @NotNull
    private Integer waitingDays;

    @NotNull
    private Integer releaseDays;

    private CreditUse creditUse;
    private List<ToleranceInput> tolerances;

    @PostConstruct
    void load() {
        BankingRules rules = settings.rules();
        alertTo = String.join("\n", rules.alertTo());
        alertLanguage = rules.alertLanguage();
        waitingDays = rules.waitingDays();
        releaseDays = rules.releaseDays();
        creditUse = rules.creditUse();
        tolerances = sellers.list().stream()
                .map(seller -> new ToleranceInput(seller.id(), seller.displayName(), rules.tolerance(seller.id())))
                .toList();
    }

    public String save() {
        Map<Long, Money> wanted = new HashMap<>();
        tolerances.forEach(tolerance -> wanted.put(
                tolerance.getSellerId(), tolerance.getAmount() == null ? Money.ZERO : tolerance.getAmount()));
        settings.change(new BankingRules(
                BankingRules.addresses(alertTo), alertLanguage, waitingDays, releaseDays, creditUse, wanted));
        notices.done("bankingSettings.saved");
        return "/office/banking/settings.xhtml?faces-redirect=true";
    }

    public List<SettingChange> getHistory() {
        return settings.history();
    }

    /** What was changed, in the words of the form. */
    public String name(SettingChange change) {
        if (change.key().startsWith(TOLERANCE)) {
            long seller = Long.parseLong(change.key().substring(TOLERANCE.length()));
            String name = tolerances.stream()
                    .filter(tolerance -> tolerance.getSellerId() == seller)
                    .map(ToleranceInput::getSeller)
                    .findFirst()
                    .orElse("");
            return Texts.label("bankingSettings.tolerance", language.getLocale(), name);
        }
        return Texts.label("setting." + change.key(), language.getLocale());
    }

    /** A value as the form shows it. */
    public String value(SettingChange change) {
        return change.key().equals("receivables.creditUse")
                ? Texts.label("creditUse." + change.value(), language.getLocale())
                : change.value();
    }

    public String getAlertTo() {
        return alertTo;
    }

    public void setAlertTo(String alertTo) {
        this.alertTo = alertTo;
    }

    public String getAlertLanguage() {
        return alertLanguage;
    }

    public void setAlertLanguage(String alertLanguage) {
        this.alertLanguage = alertLanguage;
    }

    public Integer getWaitingDays() {
        return waitingDays;
    }

    public void setWaitingDays(Integer waitingDays) {
        this.waitingDays = waitingDays;
    }

    public Integer getReleaseDays() {
        return releaseDays;
    }

    public void setReleaseDays(Integer releaseDays) {
        this.releaseDays = releaseDays;
    }

    public CreditUse getCreditUse() {
        return creditUse;
    }

    public void setCreditUse(CreditUse creditUse) {
        this.creditUse = creditUse;
    }

    public List<ToleranceInput> getTolerances() {
        return tolerances;
    }
}
