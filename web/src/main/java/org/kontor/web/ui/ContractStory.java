package org.kontor.web.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.contracts.ChangeKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractChange;

/** What happened to a contract and what will, in the order in which it counts. */
public final class ContractStory {
    private final Contract contract;
    private final Locale locale;

    public ContractStory(Contract contract, Locale locale) {
        this.contract = contract;
        this.locale = locale;
    }

    public List<Moment> on(LocalDate today) {
        List<Moment> moments = new ArrayList<>();
        moments.add(moment(contract.signedOn(), "story.signed", ""));
        moments.add(moment(contract.startOn(), "story.start", ""));
        contract.agreement().trial().ifPresent(trial -> moments.add(moment(trial.last(), "story.trial", "")));
        contract.changes().forEach(change -> moments.add(ofChange(change)));
        moments.sort(Comparator.comparing(Moment::day));
        return withTenses(moments, today);
    }

    private Moment ofChange(ContractChange change) {
        String what = change.product()
                .map(product -> product.name().in(locale))
                .or(() -> change.quantity().map(Object::toString))
                .or(() -> change.discount().map(percent -> percent + " %"))
                .or(() -> change.until().map(new Formats(locale)::date))
                .orElse("");
        String recorded = Texts.label("story.recorded", locale, change.amendment(), change.recorded());
        String key = isPrice(change) ? "story.price" : "story." + change.kind().name();
        return moment(change.effective(), key, recorded, what);
    }

    /** Whether a line stays what it was and only costs something else. */
    private boolean isPrice(ContractChange change) {
        return change.kind() == ChangeKind.PLAN
                && change.product().map(Product::id).equals(before(change));
    }

    private Optional<Long> before(ContractChange change) {
        Optional<Long> signed = contract.lines().stream()
                .filter(line -> change.lineId().filter(line.id()::equals).isPresent())
                .map(line -> line.product().id())
                .findFirst();
        return contract.changes().stream()
                .filter(other -> other.kind() == ChangeKind.PLAN && other.amendment() < change.amendment())
                .filter(other -> other.lineId().equals(change.lineId()))
                .reduce((earlier, later) -> later)
                .flatMap(ContractChange::product)
                .map(Product::id)
                .or(() -> signed);
    }

    private Moment moment(LocalDate day, String key, String note, Object... arguments) {
        return new Moment(day, Texts.label(key, locale, arguments), note, "");
    }

    private static List<Moment> withTenses(List<Moment> moments, LocalDate today) {
        long past =
                moments.stream().filter(moment -> !moment.day().isAfter(today)).count();
        List<Moment> told = new ArrayList<>();
        for (Moment moment : moments) {
            String tense = told.size() >= past ? "coming" : told.size() == past - 1 ? "now" : "";
            told.add(new Moment(moment.day(), moment.title(), moment.note(), tense));
        }
        return told;
    }
}
