package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.Members;
import org.kontor.billing.PriceReader;
import org.kontor.catalog.Price;
import org.kontor.contracts.Change;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractFiles;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;
import org.kontor.documents.DocumentRow;
import org.kontor.orders.MyOrders;
import org.kontor.persistence.PageRequest;
import org.kontor.usage.UsageRow;
import org.kontor.usage.Usages;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.ContractStory;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Moment;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Texts;
import org.kontor.web.ui.UsageLeft;
import org.omnifaces.cdi.Param;

/** One contract of the member; of somebody else's there is none. */
@Named
@RequestScoped
public class MyContract {
    private static final int SHOWN = 50;
    private static final int AT_ONCE = 10;

    @Inject
    private Contracts contracts;

    @Inject
    private Usages usages;

    @Inject
    private Members members;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    @Inject
    private ContractFiles files;

    @Inject
    private MyOrders orders;

    @Inject
    private Prices prices;

    private Contract contract;
    private Terms terms;
    private PriceReader reader;
    private List<Moment> story;
    private List<UsageLeft> left;
    private List<UsageRow> used;

    @PostConstruct
    void load() {
        contract = contracts.findMine(Ids.parse(id));
        terms = orders.terms(contract.id());
        reader = orders.reader(contract.id());
        story = new ContractStory(contract, language.getLocale()).on(localStack.getToday());
        left = UsageLeft.of(
                contract,
                usages.myLeft(contract.id(), localStack.getToday()),
                members.mine(contract.account().id()));
        used = usages.mine(contract.id(), PageRequest.first(SHOWN)).rows();
    }

    /** Of each metered product, in the order of use. */
    public List<UsageLeft> getLeft() {
        return left;
    }

    /** The latest first. */
    public List<UsageRow> getUsed() {
        return used.subList(0, Math.min(AT_ONCE, used.size()));
    }

    /** What was before: folded up, because a phone is small. */
    public List<UsageRow> getUsedBefore() {
        return used.subList(getUsed().size(), used.size());
    }

    /** As they were archived: the contract, then its amendments. */
    public List<DocumentRow> getPapers() {
        return files.ofMine(contract.id());
    }

    /** Until when, and how it can be left: the last day if notice is given today, and by when for the running term. */
    public String getNotice() {
        LocalDate today = localStack.getToday();
        Optional<LocalDate> last = terms.cancellationKnownAt(today).map(Change.Cancellation::last);
        if (last.isPresent()) {
            return say("my.contract.ends", last.get());
        }
        return terms.latestReceipt(today)
                .flatMap(latest -> terms.termEnd(today).map(end -> say("my.contract.term", latest, end)))
                .orElseGet(() -> say("my.contract.notice", terms.earliestEnd(today)));
    }

    private String say(String key, Object... arguments) {
        return Texts.label(key, language.getLocale(), arguments);
    }

    /** The price of a line as it was signed, as the payer reads it. */
    public String price(ContractLine line) {
        Price price =
                known(line).versions().get(0).plan().priceOn(line.validity().start());
        return prices.agreed(line.product().kind(), line.product().unit(), price, reader);
    }

    private Line known(ContractLine line) {
        return terms.lineKnownAt(line.id(), localStack.getToday());
    }

    /** Whether there is an extra that is not over. */
    public boolean isExtras() {
        LocalDate today = localStack.getToday();
        return terms.linesKnownAt(today).stream()
                .filter(line -> line.kind() == LineKind.ADD_ON)
                .anyMatch(line -> terms.timeline(line, today).end().isAfter(today));
    }

    /** Whether it is agreed that the contract may rest. */
    public boolean isPausable() {
        return terms.agreement().pauses().mostAYear() > 0;
    }

    /** Whether it rests or will, so that this can be taken back. */
    public boolean isPaused() {
        LocalDate tomorrow = localStack.getToday().plusDays(1);
        return terms.pausesKnownAt(localStack.getToday()).stream()
                .anyMatch(pause -> pause.end().isAfter(tomorrow));
    }

    /** Runs, or will, and nobody cancelled it. */
    public boolean isChangeable() {
        return terms.cancellationKnownAt(localStack.getToday()).isEmpty();
    }

    /** A member cancelled it here, and its last day is not over. */
    public boolean isUndoable() {
        LocalDate today = localStack.getToday();
        return terms.cancellationKnownAt(today)
                        .filter(cancelled -> !cancelled.last().isBefore(today))
                        .isPresent()
                && orders.isOwnCancellation(contract.id());
    }

    public Contract getContract() {
        return contract;
    }

    public List<Moment> getStory() {
        return story;
    }
}
