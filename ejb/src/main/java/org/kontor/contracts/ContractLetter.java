package org.kontor.contracts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Period;
import org.kontor.catalog.Address;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.Product;
import org.kontor.catalog.Seller;
import org.kontor.catalog.SellerSender;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterTemplates;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.money.Money;

/** A contract as it was signed, or one amendment of it, as a letter. Pure. */
final class ContractLetter {
    static final String BUNDLE = "org.kontor.contracts.letters";
    private static final String TEMPLATE = "contracts/contract.ftlh";

    private final Contract contract;
    private final Facts facts;
    private final LetterWords words;
    private final ContractPrices prices;

    ContractLetter(Contract contract, Facts facts) {
        this.contract = contract;
        this.facts = facts;
        this.words = new LetterWords(BUNDLE, contract.account().correspondence().locale());
        this.prices = new ContractPrices(contract, facts, words);
    }

    /**
     * What stands in other places than the contract.
     *
     * @param portal address at which Kontor is reached
     * @param details by id of the price version
     * @param metered by code of the product
     * @param deposits that were asked for until it was signed
     * @param continues number of the contract of the payer before
     */
    record Facts(
            URI portal,
            Letterhead letterhead,
            Map<Long, PriceDetails> details,
            Map<String, Product> metered,
            List<AskedDeposit> deposits,
            Optional<String> continues) {}

    record AskedDeposit(String number, Money amount, String purpose) {}

    /** A heading and what stands below it. */
    private record Clause(String title, List<String> text) {
        Map<String, Object> model() {
            return Map.of("title", title, "text", text);
        }
    }

    Letter ofContract() {
        List<String> opening = new ArrayList<>();
        opening.add(words.text("parties", seller(), customer()));
        opening.add(words.text("place", contract.location().name()) + " " + words.text("begins", contract.startOn()));
        facts.continues().ifPresent(number -> opening.add(words.text("handed", number)));
        List<Map<String, Object>> rows =
                signedLines().stream().map(line -> prices.row(line)).toList();
        return letter(words.text("contract.subject", contract.number()), contract.signedOn(), opening, rows, clauses());
    }

    /** Those that no amendment added. */
    private List<ContractLine> signedLines() {
        Set<Long> added = contract.changes().stream()
                .filter(change -> change.kind() == ChangeKind.LINE_ADDED)
                .flatMap(change -> change.lineId().stream())
                .collect(Collectors.toSet());
        return contract.lines().stream()
                .filter(line -> !added.contains(line.id()))
                .toList();
    }

    Letter ofAmendment(ContractChange change) {
        List<String> opening =
                List.of(words.text("parties", seller(), customer()), sentence(change), words.text("change.rest"));
        List<Map<String, Object>> rows = prices.row(change).map(List::of).orElse(List.of());
        return letter(
                words.text("amendment.subject", change.amendment(), contract.number()),
                change.recorded(),
                opening,
                rows,
                List.of());
    }

    private Letter letter(
            String subject,
            LocalDate date,
            List<String> opening,
            List<Map<String, Object>> rows,
            List<Clause> clauses) {
        Seller seller = contract.seller();
        LetterFrame frame = new LetterFrame(
                facts.letterhead(),
                SellerSender.of(seller, words.locale()),
                words.locale(),
                subject,
                contract.account().window(),
                List.of(
                        fact("contract", contract.number()),
                        fact("customer", contract.account().number()),
                        fact("signed", words.date(date)),
                        fact("start", words.date(contract.startOn()))));
        Map<String, Object> body = Map.of(
                "opening",
                opening,
                "columns",
                prices.columns(),
                "rows",
                rows,
                "clauses",
                clauses.stream().map(Clause::model).toList());
        return new Letter(
                subject + " \u00b7 " + frame.sender().brand(),
                frame.sender().author(),
                words.locale(),
                date,
                LetterTemplates.fill(TEMPLATE, frame.model(body)),
                List.of());
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(clause("term", term()));
        PauseRule pauses = contract.agreement().pauses();
        if (pauses.mostAYear() > 0) {
            clauses.add(clause("pause", List.of(words.text("pause.rule", pauses.least(), pauses.mostAYear()))));
        }
        clauses.add(clause("price", price()));
        if (!facts.deposits().isEmpty()) {
            clauses.add(clause(
                    "deposit",
                    facts.deposits().stream()
                            .map(deposit ->
                                    words.text("deposit.one", deposit.amount(), deposit.purpose(), deposit.number()))
                            .toList()));
        }
        if (isConsumer()) {
            String to = contract.seller().entity().name() + ", "
                    + line(contract.seller().address()) + ", "
                    + contract.seller().contact().email();
            clauses.add(clause(
                    "withdrawal",
                    List.of(
                            words.text("withdrawal.right"),
                            words.text("withdrawal.how", facts.portal() + "/declarations/withdraw.xhtml", to),
                            words.text("withdrawal.effect"),
                            words.text("withdrawal.whole", facts.portal() + "/legal/text.xhtml?kind=WITHDRAWAL"))));
        }
        return clauses;
    }

    private Clause clause(String key, List<String> text) {
        return new Clause(words.text("title." + key), text);
    }

    private List<String> price() {
        boolean small = contract.seller().smallBusiness().holdsOn(contract.startOn());
        List<String> text = new ArrayList<>();
        text.add(words.text("price.periods", contract.seller().invoicing().paymentDays()));
        text.add(words.text(small ? "price.small" : "price.vat"));
        if (!small && !isConsumer() && !"DE".equals(contract.account().address().country())) {
            text.add(words.text("price.abroad"));
        }
        text.add(words.text(isConsumer() ? "price.consumer" : "price.business"));
        return text;
    }

    private List<String> term() {
        return new TermWords(words)
                .of(contract.agreement().term(), contract.agreement().trial());
    }

    private String sentence(ContractChange change) {
        String line = prices.lineBefore(change);
        String product = change.product().map(prices::name).orElse(line);
        return switch (change.kind()) {
            case PLAN ->
                product.equals(line)
                        ? words.text("change.PRICE", change.effective(), product)
                        : words.text("change.PLAN", change.effective(), product, line);
            case QUANTITY ->
                words.text(
                        "change.QUANTITY",
                        change.effective(),
                        line,
                        change.quantity().orElseThrow());
            case DISCOUNT ->
                words.text(
                        "change.DISCOUNT",
                        change.effective(),
                        line,
                        change.discount().orElseThrow());
            case LINE_ADDED -> words.text("change.LINE_ADDED", change.effective(), product);
            case LINE_ENDED -> words.text("change.LINE_ENDED", change.effective(), line);
            case LINE_END_UNDONE -> words.text("change.LINE_END_UNDONE", change.effective(), line);
            case PAUSE ->
                words.text(
                        "change.PAUSE",
                        change.effective(),
                        change.until().orElse(Period.OPEN_END).minusDays(1));
            case RESUME -> words.text("change.RESUME", change.effective());
            case CANCELLATION -> words.text("change.CANCELLATION", change.effective());
            case CANCELLATION_UNDONE -> words.text("change.CANCELLATION_UNDONE");
            case EXCUSED -> throw new IllegalStateException("Waived days are no amendment on paper");
        };
    }

    private boolean isConsumer() {
        return contract.agreement().customer() == CustomerType.CONSUMER;
    }

    private String seller() {
        return contract.seller().entity().name() + ", " + line(contract.seller().address());
    }

    private String customer() {
        return contract.account().name() + ", " + line(contract.account().address());
    }

    private static String line(Address at) {
        return at.street() + ", " + at.postCode() + " " + at.city();
    }

    private LetterFact fact(String key, String value) {
        return new LetterFact(words.text("fact." + key), value);
    }
}
