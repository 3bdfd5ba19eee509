package org.kontor.dunning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.accounts.CustomerType;
import org.kontor.catalog.BankDetails;
import org.kontor.letters.GiroCode;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterFact;
import org.kontor.letters.LetterFrame;
import org.kontor.letters.LetterTemplates;
import org.kontor.letters.LetterWords;
import org.kontor.letters.Letterhead;
import org.kontor.money.Money;

/** A reminder as a letter. Pure. */
final class NoticeLetter {
    private static final String BUNDLE = "org.kontor.dunning.letters";
    private static final String TEMPLATE = "dunning/notice.ftlh";

    private final Notice notice;
    private final Policy policy;
    private final NoticeParties parties;
    private final LetterWords words;

    NoticeLetter(Notice notice, Policy policy, NoticeParties parties) {
        this.notice = notice;
        this.policy = policy;
        this.parties = parties;
        this.words = new LetterWords(BUNDLE, notice.look().language());
    }

    Letter letter(Letterhead letterhead) {
        LetterFrame frame = new LetterFrame(
                letterhead,
                parties.sender(),
                words.locale(),
                words.text("subject", title(), notice.row().number()),
                parties.address(),
                List.of(
                        new LetterFact(words.text("fact.customer"), parties.customer()),
                        new LetterFact(words.text("fact.number"), notice.row().number()),
                        new LetterFact(
                                words.text("fact.date"), words.date(notice.row().issuedOn()))));
        Map<String, Object> body = new HashMap<>();
        body.put("opening", opening());
        body.put("items", notice.items().stream().map(this::item).toList());
        body.put("totals", totals());
        body.put("pay", pay());
        body.put("sheet", sheet());
        body.put("notes", notes());
        body.put("words", headings());
        return new Letter(
                frame.subject() + " · " + frame.sender().brand(),
                frame.sender().author(),
                frame.language(),
                notice.row().issuedOn(),
                LetterTemplates.fill(TEMPLATE, frame.model(body)),
                List.of());
    }

    private boolean isLast() {
        return notice.row().level() >= 2 && notice.row().level() >= policy.last();
    }

    private String title() {
        return title(notice.row().level(), isLast());
    }

    private String title(int level, boolean last) {
        if (last) {
            return words.text("title.last");
        }
        return level == 0 ? words.text("title.friendly") : words.text("title.level", level);
    }

    private List<String> opening() {
        int level = Math.min(notice.row().level(), policy.last());
        String own = policy.level(level).text().in(words.locale());
        List<String> opening = new ArrayList<>(List.of(words.text("greeting")));
        if (own.isBlank()) {
            String key = isLast() ? "text.last" : level == 0 ? "text.friendly" : "text.level";
            opening.add(
                    words.text(key, notice.row().payUntil(), notice.row().sums().total()));
        } else {
            opening.addAll(List.of(own.split("\n+")));
        }
        if (notice.announcesRestriction()) {
            opening.addAll(restriction());
        }
        return opening;
    }

    /** Said before it happens, with the days on which it does. */
    private List<String> restriction() {
        List<String> said = new ArrayList<>();
        Policy.Restricting days = policy.restriction();
        if (days.bookings() > 0) {
            said.add(words.text("restrict.bookings", days.bookings()));
        }
        if (days.extras() > 0) {
            said.add(words.text("restrict.extras", days.extras()));
        }
        if (days.access() > 0) {
            said.add(words.text("restrict.access", days.access()));
        }
        return said.isEmpty() ? said : List.of(String.join(" ", said) + " " + words.text("restrict.lifted"));
    }

    private Map<String, String> item(Notice.Item item) {
        return Map.of(
                "document", item.document(),
                "date", words.date(item.days().bookedOn()),
                "due", words.date(item.days().dueOn()),
                "level", title(item.level(), item.level() >= 2 && item.level() >= policy.last()),
                "amount", words.money(item.amount()),
                "paid", item.paid().isZero() ? "" : words.money(item.paid().negated()),
                "open", words.money(item.open()));
    }

    private List<Map<String, String>> totals() {
        Notice.Sums sums = notice.row().sums();
        List<Map<String, String>> totals = new ArrayList<>();
        if (!sums.extras().isZero()) {
            total(totals, "", words.text("total.principal"), sums.principal());
            added(totals, "total.interest", sums.interest());
            added(totals, "total.flatSum", sums.flatSum());
            added(totals, "total.fee", sums.fee());
            added(totals, "total.earlier", sums.earlier());
        }
        total(totals, "sum", words.text("total.total"), sums.total());
        return totals;
    }

    private void added(List<Map<String, String>> totals, String key, Money amount) {
        if (!amount.isZero()) {
            total(totals, "", words.text(key), amount);
        }
    }

    private void total(List<Map<String, String>> totals, String kind, String label, Money amount) {
        totals.add(Map.of("kind", kind, "label", label, "value", words.money(amount)));
    }

    private Map<String, Object> pay() {
        BankDetails bank = parties.bank();
        Money total = notice.row().sums().total();
        String purpose = purpose();
        return Map.of(
                "title", words.text("pay.title", total, notice.row().payUntil()),
                "keys",
                        List.of(
                                key("pay.recipient", bank.holder()),
                                key("pay.iban", LetterWords.iban(bank.iban())),
                                key("pay.bic", bank.bic()),
                                key("pay.purpose", purpose)),
                "code",
                        GiroCode.transfer(bank.holder(), bank.iban(), bank.bic(), total.toString(), purpose)
                                .picture());
    }

    /** What matching looks for: numbers of documents; the reminder's own, if they are too many. */
    private String purpose() {
        String documents = String.join(
                " ", notice.items().stream().map(Notice.Item::document).toList());
        return documents.length() <= 100 ? documents : notice.row().number() + " " + parties.customer();
    }

    private Map<String, String> key(String label, String value) {
        return Map.of("label", words.text(label), "value", value);
    }

    /** The calculation, a row for each days without change; only the sum is rounded. */
    private List<Map<String, Object>> sheet() {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (Notice.Item item : notice.items()) {
            if (!item.sheet().segments().isEmpty()) {
                sheets.add(Map.of(
                        "title",
                        words.text(
                                "sheet.title",
                                item.document(),
                                item.sheet().total(),
                                item.days().lateSince().map(words::date).orElse("")),
                        "rows",
                        item.sheet().segments().stream().map(this::segment).toList()));
            }
        }
        return sheets;
    }

    private Map<String, String> segment(InterestSegment row) {
        return Map.of(
                "days", words.date(row.first()) + " – " + words.date(row.last()),
                "count", Long.toString(row.days()),
                "principal", words.money(row.principal()),
                "rate", percent(row.hundredths()),
                "year", Integer.toString(row.daysOfYear()));
    }

    private String percent(int hundredths) {
        String text = BigDecimal.valueOf(hundredths, 2).toPlainString();
        return ("de".equals(words.locale().getLanguage()) ? text.replace('.', ',') : text) + "\u00a0%";
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(words.text("note.crossed")));
        if (!notice.row().sums().interest().isZero()) {
            boolean consumer = parties.type() == CustomerType.CONSUMER;
            notes.add(words.text(consumer ? "note.consumer" : "note.business"));
        }
        if (!notice.row().sums().fee().isZero()) {
            notes.add(words.text("note.fee"));
        }
        notes.add(words.text("note.dispute"));
        return notes;
    }

    private Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        for (String key : List.of(
                "document",
                "date",
                "due",
                "level",
                "amount",
                "paid",
                "open",
                "scan",
                "days",
                "count",
                "principal",
                "rate",
                "year",
                "sheet")) {
            headings.put(key, words.text("head." + key));
        }
        return headings;
    }
}
