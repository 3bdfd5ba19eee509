package org.kontor.web.office.contracts;

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
import java.util.stream.Collectors;
import org.kontor.accounts.Member;
import org.kontor.accounts.Members;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.LineKind;
import org.kontor.limits.CreditLimits;
import org.kontor.limits.CreditStanding;
import org.kontor.limits.MemberLimits;
import org.kontor.limits.MemberStanding;
import org.kontor.orders.UsageOrders;
import org.kontor.usage.NewUsage;
import org.kontor.usage.UsageRow;
import org.kontor.usage.Usages;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.LimitWords;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Rows;
import org.kontor.web.ui.UsageLeft;
import org.omnifaces.cdi.Param;

/** What a contract used, what is left of what it includes, and a form to record more by hand. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ContractUsage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private UsageOrders orders;

    @Inject
    private CreditLimits limits;

    @Inject
    private MemberLimits memberLimits;

    @Inject
    private Members team;

    @Inject
    private LimitWords limitWords;

    @Inject
    private LocalStack localStack;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private transient Contract contract;
    private transient Rows<UsageRow> rows;
    private transient CreditStanding standing;
    private LocalDate end;
    private long contractId;
    private String product;
    private LocalDate day;
    private Integer units;
    private Long member;
    private String note;

    @PostConstruct
    void load() {
        contractId = Ids.parse(id);
        day = localStack.getToday();
        getContract();
    }

    public Contract getContract() {
        if (contract == null) {
            contract = contracts.find(contractId);
        }
        return contract;
    }

    public String save() {
        OptionalLong who = member == null || member == 0 ? OptionalLong.empty() : OptionalLong.of(member);
        long recorded =
                orders.order(new NewUsage(getContract().number(), product, day.atTime(NOON, 0), units, "", note, who));
        notices.done("usage.recorded");
        for (MemberStanding near : memberLimits.warnings(List.of(recorded))) {
            notices.done("memberLimit.told." + near.rung(), limitWords.name(near.member()), limitWords.used(near));
        }
        return "/office/contracts/usage.xhtml?faces-redirect=true&id=" + contractId;
    }

    public Rows<UsageRow> getRows() {
        if (rows == null) {
            rows = new Rows<>("", request -> usages.ofContract(contractId, request));
        }
        return rows;
    }

    /** Devices record what was used when the contract had ended; a person looks at it. */
    public boolean isAfterEnd(UsageRow row) {
        if (end == null) {
            end = contracts.terms(contractId).endKnownAt(localStack.getToday());
        }
        return !row.at().toLocalDate().isBefore(end);
    }

    /** Where the payer stands. */
    public CreditStanding getStanding() {
        if (standing == null) {
            standing = limits.standing(getContract().account().id());
        }
        return standing;
    }

    public List<UsageLeft> getLeft() {
        return UsageLeft.of(getContract(), usages.left(contractId, localStack.getToday()), people());
    }

    public List<SelectItem> getProducts() {
        return getContract().lines().stream()
                .filter(line -> line.kind() == LineKind.METERED)
                .map(line -> new SelectItem(
                        line.product().code(), prices.name(line.product().name())))
                .toList();
    }

    private List<Member> people() {
        return team.ofAccount(getContract().account().id());
    }

    /** Who belongs to the team; empty without a team. */
    public List<SelectItem> getMembers() {
        List<SelectItem> items = people().stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!items.isEmpty()) {
            items.add(0, new SelectItem(0L, limitWords.nobody()));
        }
        return items;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
