package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.PaymentMethod;
import org.kontor.analytics.RiskKind;
import org.kontor.banking.StatementKind;
import org.kontor.banking.StatementState;
import org.kontor.calendar.IntervalUnit;
import org.kontor.catalog.Audience;
import org.kontor.catalog.CorrectionCode;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Sharing;
import org.kontor.catalog.Timing;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.LeavingReason;
import org.kontor.dunning.Channel;
import org.kontor.dunning.DayCount;
import org.kontor.dunning.DueDate;
import org.kontor.invoicing.DisputeOutcome;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.PaymentState;
import org.kontor.invoicing.RunState;
import org.kontor.limits.LimitAction;
import org.kontor.limits.LimitKind;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.payments.PaymentRunState;
import org.kontor.payments.ReleaseRule;
import org.kontor.receivables.AgeBand;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.CreditUse;
import org.kontor.receivables.WriteOffState;
import org.kontor.usage.VoucherPurpose;
import org.kontor.web.office.payments.ReturnFilter;
import org.kontor.web.shell.Language;

/** What can be chosen in forms, in the language of the page. */
@Named
@RequestScoped
public class Choices {
    private static final List<String> STATES = List.of(
            "BW", "BY", "BP", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH");

    @Inject
    private Language language;

    public List<SelectItem> getCustomerTypes() {
        return items("customerType.", CustomerType.values());
    }

    public List<SelectItem> getAudiences() {
        return items("audience.", Audience.values());
    }

    public List<SelectItem> getRiskKinds() {
        return items("riskKind.", RiskKind.values());
    }

    public List<SelectItem> getDeliveryWays() {
        return items("deliveryWay.", DeliveryWay.values());
    }

    public List<SelectItem> getLineGroups() {
        return items("lineGroups.", LineGroups.values());
    }

    public List<SelectItem> getPaymentMethods() {
        return items("paymentMethod.", PaymentMethod.values());
    }

    /** Those that people set; debits on their way set theirs by themselves. */
    public List<SelectItem> getBlockKinds() {
        return items(
                "blockKind.",
                BlockKind.DISPUTE,
                BlockKind.PLAN,
                BlockKind.INSOLVENCY,
                BlockKind.DECEASED,
                BlockKind.COMPLAINT,
                BlockKind.MANUAL);
    }

    /** What somebody answers; payers take a dispute back themselves. */
    public List<SelectItem> getDisputeAnswers() {
        return items("disputeOutcome.", DisputeOutcome.REJECTED, DisputeOutcome.AGREED);
    }

    /** Of a contract; without a choice the policy counts. */
    public List<SelectItem> getContractDueDates() {
        List<SelectItem> items = new ArrayList<>(List.of(
                new SelectItem(null, Texts.label("dueDate.policy", language.getLocale()), null, false, true, true)));
        items.addAll(getDueDates());
        return items;
    }

    public List<SelectItem> getDueDates() {
        return items("dueDate.", DueDate.values());
    }

    public List<SelectItem> getDayCounts() {
        return items("dayCount.", DayCount.values());
    }

    public List<SelectItem> getChannels() {
        return items("channel.", Channel.values());
    }

    public List<SelectItem> getWriteOffStates() {
        return items("status.", WriteOffState.values());
    }

    public List<SelectItem> getMandateSchemes() {
        return items("mandateScheme.", MandateScheme.values());
    }

    public List<SelectItem> getCorrectionCodes() {
        return Arrays.stream(CorrectionCode.values())
                .map(code ->
                        new SelectItem(code.code(), Texts.label("correctionCode." + code.name(), language.getLocale())))
                .toList();
    }

    /** Those a price may have by itself; reverse charge follows from who pays. */
    public List<SelectItem> getTaxCategories() {
        return items("taxCategory.", VatCategory.S, VatCategory.E, VatCategory.O);
    }

    public List<SelectItem> getPlacesOfSupply() {
        return items("placeOfSupply.", PlaceOfSupply.values());
    }

    public List<SelectItem> getAnchors() {
        return items("anchor.", AnchorKind.values());
    }

    public List<SelectItem> getAnchorRules() {
        return items("anchorRule.", AnchorRule.values());
    }

    public List<SelectItem> getCancellationKinds() {
        return items("cancellationKind.", CancellationKind.values());
    }

    public List<SelectItem> getPriceEntries() {
        return items("priceEntry.", PriceEntry.values());
    }

    public List<SelectItem> getContractStates() {
        return items("status.", ContractState.values());
    }

    public List<SelectItem> getInvoiceKinds() {
        return items("invoiceKind.", InvoiceKind.values());
    }

    public List<SelectItem> getPaymentStates() {
        return items("status.", PaymentState.values());
    }

    public List<SelectItem> getRunStates() {
        return items("status.", RunState.values());
    }

    public List<SelectItem> getPaymentRunStates() {
        return items("paymentRun.", PaymentRunState.values());
    }

    public List<SelectItem> getReleaseRules() {
        return items("releaseRule.", ReleaseRule.values());
    }

    public List<SelectItem> getCreditUses() {
        return items("creditUse.", CreditUse.values());
    }

    public List<SelectItem> getLimitKinds() {
        return items("limitKind.", LimitKind.values());
    }

    public List<SelectItem> getReturnFilters() {
        return items("returnFilter.", ReturnFilter.values());
    }

    public List<SelectItem> getStatementStates() {
        return Arrays.stream(StatementState.values())
                .map(state -> new SelectItem(state, Texts.label("status.BANK_" + state.name(), language.getLocale())))
                .toList();
    }

    public List<SelectItem> getStatementKinds() {
        return items("statementKind.", StatementKind.values());
    }

    public List<SelectItem> getAgeBands() {
        return items("age.", AgeBand.values());
    }

    public List<SelectItem> getProductKinds() {
        return items("productKind.", ProductKind.values());
    }

    public List<SelectItem> getProductUnits() {
        return items("productUnit.", ProductUnit.values());
    }

    public List<SelectItem> getIntervalUnits() {
        return items("intervalUnit.", IntervalUnit.values());
    }

    public List<SelectItem> getTimings() {
        return items("timing.", Timing.values());
    }

    public List<SelectItem> getLimitActions() {
        return items("limitAction.", LimitAction.values());
    }

    public List<SelectItem> getLeavingReasons() {
        return items("leaving.", LeavingReason.values());
    }

    public List<SelectItem> getPriceModels() {
        return items("priceModel.", PriceModel.values());
    }

    public List<SelectItem> getAllowanceClocks() {
        return items("allowanceClock.", IntervalUnit.MONTH, IntervalUnit.WEEK);
    }

    public List<SelectItem> getVoucherPurposes() {
        return items("voucherPurpose.", VoucherPurpose.values());
    }

    public List<SelectItem> getSharings() {
        return items("sharing.", Sharing.values());
    }

    /** Those of what lasts. */
    public List<SelectItem> getProrations() {
        return items(
                "proration.",
                Proration.DAYS,
                Proration.THIRTY_360,
                Proration.WHOLE_PERIODS,
                Proration.FREE_UNTIL_ANCHOR);
    }

    /** Of Germany, by the letters of ISO 3166-2. */
    public List<SelectItem> getStates() {
        return STATES.stream()
                .map(state -> new SelectItem(state, Texts.label("state." + state, language.getLocale())))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** By ISO 3166-1, in the order of the dictionary. */
    public List<SelectItem> getCountries() {
        Locale locale = language.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(locale)))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return List.of(new SelectItem("de", "Deutsch"), new SelectItem("en", "English"));
    }

    private List<SelectItem> items(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value, Texts.label(prefix + value.name(), language.getLocale())))
                .toList();
    }
}
