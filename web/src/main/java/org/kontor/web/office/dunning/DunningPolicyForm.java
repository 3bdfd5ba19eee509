package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.Sellers;
import org.kontor.dunning.DayCount;
import org.kontor.dunning.DueDate;
import org.kontor.dunning.DunningPolicies;
import org.kontor.dunning.Level;
import org.kontor.dunning.Policy;
import org.kontor.dunning.PolicyKey;
import org.kontor.dunning.PolicyVersion;
import org.kontor.money.Money;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** The ladder of reminders for payers of a kind. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DunningPolicyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DunningPolicies policies;

    @Inject
    private Sellers sellers;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    @Param(name = "type")
    private String typeParameter;

    @Inject
    @Param(name = "location")
    private String locationParameter;

    private CustomerType debtor;
    private long locationId;

    @NotNull
    private Money minimum;

    @NotNull
    private Integer graceDays;

    @NotNull
    private DueDate dueDate;

    @NotNull
    private DayCount dayCount;

    @NotNull
    private Integer levels;

    @NotNull
    private Integer bookings;

    @NotNull
    private Integer extras;

    @NotNull
    private Integer access;

    @Valid
    private List<LevelInput> inputs;

    @PostConstruct
    void load() {
        debtor = Chosen.of(CustomerType.class, typeParameter).orElseThrow(() -> new MissingException("The type"));
        locationId = locationParameter == null ? 0 : Ids.parse(locationParameter);
        Policy policy = policies.find(key()).policy();
        minimum = policy.minimum();
        graceDays = policy.graceDays();
        dueDate = policy.dueDate();
        dayCount = policy.dayCount();
        levels = policy.levels().size();
        bookings = policy.restriction().bookings();
        extras = policy.restriction().extras();
        access = policy.restriction().access();
        inputs = LevelInput.of(policy, Policy.usual(debtor));
    }

    private PolicyKey key() {
        return new PolicyKey(debtor, locationId);
    }

    public String save() {
        Policy.checkLevels(levels);
        List<Level> chosen =
                inputs.stream().limit(levels).map(LevelInput::level).toList();
        Policy.Restricting restriction = new Policy.Restricting(bookings, extras, access);
        policies.change(key(), new Policy(chosen, minimum, graceDays, dueDate, dayCount, restriction));
        notices.done("dunning.saved");
        return "/office/dunning/policies.xhtml?faces-redirect=true";
    }

    public CustomerType getDebtor() {
        return debtor;
    }

    public String getPlace() {
        return locationId == 0
                ? Texts.label("dunning.everywhere", language.getLocale())
                : sellers.location(locationId).name();
    }

    public List<LevelInput> getInputs() {
        return inputs;
    }

    public List<PolicyVersion> getHistory() {
        return policies.history(key());
    }

    public Money getMinimum() {
        return minimum;
    }

    public void setMinimum(Money minimum) {
        this.minimum = minimum;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public DueDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(DueDate dueDate) {
        this.dueDate = dueDate;
    }

    public DayCount getDayCount() {
        return dayCount;
    }

    public void setDayCount(DayCount dayCount) {
        this.dayCount = dayCount;
    }

    public Integer getLevels() {
        return levels;
    }

    public void setLevels(Integer levels) {
        this.levels = levels;
    }

    public Integer getBookings() {
        return bookings;
    }

    public void setBookings(Integer bookings) {
        this.bookings = bookings;
    }

    public Integer getExtras() {
        return extras;
    }

    public void setExtras(Integer extras) {
        this.extras = extras;
    }

    public Integer getAccess() {
        return access;
    }

    public void setAccess(Integer access) {
        this.access = access;
    }
}
