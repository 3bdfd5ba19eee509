package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.AccountDetails;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Correspondence;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.ListPrice;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductUnit;
import org.kontor.catalog.Products;
import org.kontor.catalog.RollOver;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.DocumentRow;
import org.kontor.identity.Caller;
import org.kontor.letters.Letter;
import org.kontor.letters.LetterPrinter;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.AsSystem;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Contracts and amendments on paper: archived once, the same bytes again, and nobody else's to read. */
class ContractLettersIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsSystem system;

    @Inject
    private AsMember member;

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Products products;

    @Inject
    private ContractFiles files;

    @Inject
    private ContractLetters letters;

    @Inject
    private BusinessDate businessDate;

    @Test
    void printsWhatWasAgreedAndEachAmendmentOnce() throws Exception {
        Place place = space.open("PAPER");
        long account = account("Ärmel & Söhne <Werk>", CustomerType.CONSUMER, "de");
        long contract = signed(place, account);
        List<DocumentRow> first = awaited(contract, 1);
        assertThat(first).extracting(DocumentRow::kind).containsExactly("CONTRACT");
        Letter letter = system.call(() -> letters.letter(contract, 0));
        assertThat(letter.xhtml())
                .contains("Vertrag " + number(contract))
                .contains("Ärmel &amp; Söhne &lt;Werk&gt;")
                .contains("149,00\u00a0€")
                .contains("177,31\u00a0€")
                .contains("Probezeit bis")
                .contains("360 Minuten")
                .contains("bis 600 Minuten: 18,00\u00a0€ je 60 Minuten")
                .contains("Einrichtung")
                .contains("mindestens 12 Monate")
                .contains("Widerrufsrecht")
                .contains("braucht Ihre Zustimmung")
                .contains("Pausen");
        byte[] archived = bytes(contract, first.get(0).name());
        assertThat(new String(archived, 0, 8, StandardCharsets.US_ASCII)).startsWith("%PDF-1.");
        assertThat(new String(archived, StandardCharsets.ISO_8859_1)).contains("<pdfaid:part>3</pdfaid:part>");

        long desk = operator.call(() -> contracts.find(contract)).lines().get(0).id();
        LocalDate next = businessDate.today().plusMonths(2).withDayOfMonth(1);
        operator.call(() -> amendments.record(contract, new Amendment.QuantityChange(desk, Quantity.of(2), next)));
        operator.run(() -> contracts.excuse(contract, desk, Period.ofDays(next, next), "Umbau"));
        operator.call(() -> amendments.record(
                contract,
                new Amendment.Cancellation(
                        next.plusYears(2),
                        CancellationKind.AGREED,
                        new Leaving(LeavingReason.MOVING, "nach Leipzig"))));
        List<DocumentRow> all = awaited(contract, 3);
        assertThat(all)
                .extracting(DocumentRow::name)
                .containsExactly(
                        "Vertrag-" + number(contract) + ".pdf",
                        "Nachtrag-1-" + number(contract) + ".pdf",
                        "Nachtrag-3-" + number(contract) + ".pdf");
        assertThat(system.call(() -> letters.letter(contract, 1)).xhtml())
                .contains("Nachtrag 1 zum Vertrag " + number(contract))
                .contains("2 Stück ab dem");
        assertThat(new LetterPrinter().print(system.call(() -> letters.letter(contract, 0))))
                .isEqualTo(archived);
        assertThat(all)
                .allSatisfy(row -> assertThat(row.retainUntil())
                        .isAfter(businessDate.today().plusYears(6)));
        Optional<Leaving> why = operator.call(() -> contracts.find(contract)).changes().stream()
                .flatMap(change -> change.leaving().stream())
                .findFirst();
        assertThat(why).contains(new Leaving(LeavingReason.MOVING, "nach Leipzig"));
    }

    @Test
    void isForThoseWhoMayActForThePayer() throws Exception {
        Place place = space.open("PAPER-OWN");
        long own = account("paper own", CustomerType.BUSINESS, "en");
        long other = account("paper other", CustomerType.BUSINESS, "en");
        long mine = signed(place, own);
        long theirs = signed(place, other);
        String me = member.call(() -> caller.name());
        admin.run(() -> accounts.admit(own, me));
        String name = awaited(mine, 1).get(0).name();
        String theirName = awaited(theirs, 1).get(0).name();
        assertThat(member.call(() -> files.fileMine(mine, name))).isPresent();
        assertThat(member.call(() -> files.ofMine(mine))).hasSize(1);
        assertThatThrownBy(() -> member.call(() -> files.fileMine(theirs, theirName)))
                .isInstanceOf(NoSuchContract.class);
        assertThatThrownBy(() -> member.call(() -> files.ofMine(theirs))).isInstanceOf(NoSuchContract.class);
        assertThat(member.call(() -> files.fileMine(mine, theirName))).isEmpty();
        assertThat(system.call(() -> letters.letter(mine, 0)).xhtml())
                .contains("Between")
                .contains("€149.00")
                .doesNotContain("withdraw from");
        admin.run(() -> accounts.dismiss(own, me));
    }

    private long account(String name, CustomerType type, String language) throws Exception {
        AccountDetails details = SpaceForTests.details(name);
        return admin.call(() -> accounts.open(new AccountDetails(
                type, name, details.address(), new Correspondence("post@example.org", language), details.ids())));
    }

    /** A desk with trial, fee and hours, and the room they are for. */
    private long signed(Place place, long account) throws Exception {
        MeterPrice tiers = new MeterPrice(
                PriceModel.GRADUATED,
                60,
                List.of(
                        new PriceTier(600, UnitPrice.of("18.00")),
                        new PriceTier(PriceTier.OPEN, UnitPrice.of("15.00"))),
                Optional.of(UnitPrice.of("90.00")));
        long room = space.metered("PAPER-ROOM", ProductUnit.HOUR, "18.00", PriceDetails.metered(tiers));
        long fee = space.product("PAPER-Einrichtung", ProductKind.ONE_OFF, "49.00");
        long desk = space.product("PAPER-DESK", ProductKind.BASE, "1.00");
        LocalDate today = businessDate.today();
        PriceDetails details = new PriceDetails(
                Optional.empty(),
                List.of(new Allowance("PAPER-ROOM", 360, IntervalUnit.MONTH, new RollOver(180, 1))),
                List.of(),
                new Beginning(fee, 14, null, 0));
        if (admin.call(() -> products.find(desk)).prices().size() == 1) {
            admin.run(() -> products.priceFrom(desk, today, ListPrice.monthly("149.00"), details));
        }
        Term term = new Term.Minimum(
                Interval.months(12),
                Interval.months(1),
                new Term.GoesOn(NoticeRule.of("1 month any time")),
                Term.PauseEffect.TERM_STAYS);
        ContractOrder.Conditions conditions =
                new ContractOrder.Conditions(AnchorKind.CALENDAR, term, new PauseRule(7, 60));
        List<OrderedLine> lines = List.of(new OrderedLine(desk, Quantity.ONE, Percent.ZERO), OrderedLine.of(room));
        return operator.call(
                () -> contracts.sign(new ContractOrder(account, place.location(), today, conditions, lines)));
    }

    private List<DocumentRow> awaited(long contract, int count) throws Exception {
        Awaitility.await().until(() -> operator.call(() -> files.of(contract)).size() >= count);
        return operator.call(() -> files.of(contract));
    }

    private byte[] bytes(long contract, String name) throws Exception {
        return operator.call(() -> files.file(contract, name))
                .map(DocumentFile::bytes)
                .orElseThrow();
    }

    private String number(long contract) throws Exception {
        return operator.call(() -> contracts.find(contract)).number();
    }
}
