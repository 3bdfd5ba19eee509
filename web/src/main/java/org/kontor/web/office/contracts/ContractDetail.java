package org.kontor.web.office.contracts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractFiles;
import org.kontor.contracts.ContractRow;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Transfers;
import org.kontor.contracts.Trial;
import org.kontor.documents.DocumentRow;
import org.kontor.dunning.TerminationGround;
import org.kontor.dunning.TerminationGrounds;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.ContractStory;
import org.kontor.web.ui.Days;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Lifeline;
import org.kontor.web.ui.Lifeline.Sentence;
import org.kontor.web.ui.Lifelines;
import org.kontor.web.ui.Moment;
import org.omnifaces.cdi.Param;

/** One contract: its lines, and what happened to it in order. */
@Named
@RequestScoped
public class ContractDetail {
    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Language language;

    @Inject
    @Param
    private String id;

    @Inject
    @Param
    private String on;

    @Inject
    private Transfers transfers;

    @Inject
    private TerminationGrounds terminations;

    @Inject
    private Lifelines lifelines;

    @Inject
    private ContractFiles files;

    private Contract contract;
    private List<Moment> story;
    private Terms terms;
    private LocalDate today;
    private LocalDate day;
    private Optional<ContractRow> before;
    private Optional<ContractRow> after;

    @PostConstruct
    void load() {
        today = businessDate.today();
        contract = contracts.find(Ids.parse(id));
        story = new ContractStory(contract, language.getLocale()).on(today);
        terms = contracts.terms(contract.id());
        before = transfers.before(contract.id());
        after = transfers.after(contract.id());
        day = Days.of(on).orElse(today);
    }

    /** The lines in force on the day that was asked for, as they were known then. */
    public List<Sentence> getHolding() {
        return lifelines.on(terms, day, day.isBefore(today) ? day : today);
    }

    public Lifeline getLifeline() {
        return lifelines.of(terms);
    }

    /** The day of which the page tells. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether its last day is not over. */
    public boolean isChangeable() {
        return terms.endKnownAt(today).isAfter(today);
    }

    /** Whether a cancellation can be taken back. */
    public boolean isCancelled() {
        return terms.cancellationKnownAt(today).isPresent();
    }

    /** Whether a pause can be ended. */
    public boolean isPaused() {
        return terms.pausesKnownAt(today).stream().anyMatch(pause -> pause.end().isAfter(today));
    }

    /** Whether a line ends before the contract does. */
    public boolean isLineEnding() {
        return !new LineChoices(terms, today, lifelines::name)
                .of(AmendmentForm.UNDO_END)
                .isEmpty();
    }

    /** Why it could be ended without notice on the day of which the page tells; empty if it could not, or has ended. */
    public List<TerminationGround> getGrounds() {
        return isChangeable()
                ? terminations.ofAccount(contract.account().id(), day).stream()
                        .filter(ground -> ground.contractId() == contract.id())
                        .toList()
                : List.of();
    }

    /** The contract of the payer before. */
    public Optional<ContractRow> getBefore() {
        return before;
    }

    /** The contract of the payer after. */
    public Optional<ContractRow> getAfter() {
        return after;
    }

    /** The last day on which it can end by a notice of today. */
    public LocalDate getEarliestEnd() {
        return terms.earliestEnd(today);
    }

    /** As they were archived: the contract, then its amendments. */
    public List<DocumentRow> getPapers() {
        return files.of(contract.id());
    }

    /** The last day of its trial. */
    public Optional<LocalDate> getTrialEnd() {
        return contract.agreement().trial().map(Trial::last);
    }

    /** Whether it is invoiced with an order number only, and none holds today. */
    public boolean isOrderMissing() {
        return isChangeable()
                && contract.references().orderRequired()
                && contract.orders().stream().noneMatch(order -> order.holdsOn(today));
    }

    public Contract getContract() {
        return contract;
    }

    public List<Moment> getStory() {
        return story;
    }
}
