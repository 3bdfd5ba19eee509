package org.kontor.web.office.usage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Members;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contracts;
import org.kontor.usage.NewCredit;
import org.kontor.usage.Usages;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** Units in advance for a member, a contract, or all of an account. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class GiveCredit implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "";
    private static final String CONTRACT = "c";
    private static final String MEMBER = "m";

    @Inject
    private Usages usages;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Contracts contracts;

    @Inject
    private Products products;

    @Inject
    private Prices prices;

    @Inject
    private Language language;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "account")
    private String id;

    private long accountId;
    private String accountName;
    private String holder = ALL;
    private String product;
    private Integer units;
    private LocalDate from;
    private LocalDate last;
    private String reason;

    @PostConstruct
    void load() {
        Account account = accounts.find(Ids.parse(id));
        accountId = account.id();
        accountName = account.name();
        from = localStack.getToday();
        last = from.plusYears(1).minusDays(1);
    }

    public String save() {
        usages.credit(new NewCredit(
                accountId, chosen(CONTRACT), chosen(MEMBER), product, units, Period.ofDays(from, last), reason));
        notices.done("credit.given");
        return "/office/usage/credits.xhtml?faces-redirect=true&q="
                + accounts.find(accountId).number();
    }

    private OptionalLong chosen(String kind) {
        return holder != null && holder.startsWith(kind)
                ? OptionalLong.of(Ids.parse(holder.substring(1)))
                : OptionalLong.empty();
    }

    /** All, each member of the team, each contract. */
    public List<SelectItem> getHolders() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(ALL, Texts.label("credit.for.all", language.getLocale())));
        members.ofAccount(accountId).forEach(member -> items.add(new SelectItem(MEMBER + member.id(), member.name())));
        contracts
                .termsOfAccount(accountId)
                .forEach(known ->
                        items.add(new SelectItem(CONTRACT + known.terms().id(), known.number())));
        return items;
    }

    public List<SelectItem> getProducts() {
        return products.all().stream()
                .filter(known -> known.kind() == ProductKind.METERED)
                .map(known -> new SelectItem(known.code(), prices.name(known.name())))
                .toList();
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
