package org.kontor.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.contracts.OrderedLine;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.RunningContract;
import org.kontor.contracts.RunningContract.RunningLine;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/** Rows of one number are the lines of a contract; what holds for all of it is read from the first. */
final class ContractRows {
    private static final int FAR_DAYS = 400;

    private final Known known;
    private final Plan plan;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> wrong = new HashSet<>();

    ContractRows(Known known, Plan plan) {
        this.known = known;
        this.plan = plan;
    }

    /** A contract of which some rows are read; {@code contract} is null if its first row is wrong. */
    private record Draft(
            Row first, String account, RunningContract contract, CustomerType type, List<RunningLine> lines) {}

    void read(Row row) {
        String number = row.text("contract");
        Draft draft = drafts.get(number);
        if (draft == null) {
            draft = begun(row, number);
            drafts.put(number, draft);
        } else if (!row.text("account").equals(draft.account())) {
            row.refuse("account", new Refused("contract.otherAccount", number));
        }
        RunningLine line = line(row, draft);
        if (line == null) {
            wrong.add(number);
        } else {
            draft.lines().add(line);
        }
    }

    private Draft begun(Row row, String number) {
        String account = row.required("account", text -> text);
        Known.KnownAccount payer = row.known("account", known.account(row.text("account")));
        row.required("location", text -> text);
        Location location = row.known("location", known.location(row.text("location")));
        LocalDate start = row.required("start", Row::date);
        LocalDate signed = row.optional("signed", start, Row::date);
        AnchorKind anchor = row.optional("anchor", AnchorKind.CALENDAR, Row.oneOf(AnchorKind.class));
        ContractOrder.Conditions conditions = new ContractOrder.Conditions(anchor, TermText.term(row), PauseRule.NONE);
        if (!number.isEmpty() && !known.addContract(number)) {
            row.refuse("contract", new Refused("taken", number));
        }
        RunningContract contract = row.built(() -> new RunningContract(
                number, location.id(), signed, start, conditions, row.text("purchase_order"), List.of()));
        return new Draft(row, account, contract, payer == null ? null : payer.type(), new ArrayList<>());
    }

    private RunningLine line(Row row, Draft draft) {
        row.required("product", text -> text);
        Product product = row.known("product", known.product(row.text("product")));
        Quantity quantity = row.optional("quantity", Quantity.ONE, text -> Quantity.of(Integer.parseInt(text)));
        Percent discount = row.optional("discount", Percent.ZERO, text -> Percent.of(Row.decimal(text)));
        LocalDate priceOf = row.optional("price_of", known.today(), Row::date);
        Optional<UnitPrice> own =
                Optional.ofNullable(row.optional("price", null, text -> UnitPrice.of(Row.decimal(text))));
        LocalDate billed = row.required("billed_through", Row::date);
        if (billed != null && billed.isAfter(known.today().plusDays(FAR_DAYS))) {
            row.refuse("billed_through", new Refused("billedThrough.far", billed));
        }
        LocalDate start = draft.contract() == null ? null : draft.contract().startOn();
        if (billed != null && start != null && billed.isBefore(start.minusDays(1))) {
            row.refuse("billed_through", new EndBeforeStart(start, billed));
        }
        if (product != null && product.priceOn(priceOf).isEmpty()) {
            row.refuse("price_of", new Refused("noPrice", product.code(), priceOf));
        }
        if (!row.isRight()) {
            return null;
        }
        return new RunningLine(new OrderedLine(product.id(), quantity, discount), priceOf, billed, own);
    }

    /** After the last row: whole contracts are checked as the office would check them. */
    void finish() {
        for (Draft draft : drafts.values()) {
            RunningContract whole =
                    draft.contract() == null ? null : draft.first().built(() -> whole(draft));
            if (whole != null) {
                plan.contracts.add(new Plan.OfAccount<>(draft.account(), whole));
            }
        }
    }

    private RunningContract whole(Draft draft) {
        RunningContract begun = draft.contract();
        RunningContract whole = new RunningContract(
                begun.number(),
                begun.locationId(),
                begun.signedOn(),
                begun.startOn(),
                begun.conditions(),
                begun.purchaseOrder(),
                draft.lines());
        whole.check(draft.type(), known::product);
        return whole;
    }
}
