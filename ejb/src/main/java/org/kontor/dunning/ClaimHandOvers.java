package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.Blocks;
import org.kontor.receivables.NewBlock;

/** What comes after the last reminder: a person hands claims over to a collection agency or a court; never by itself. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class ClaimHandOvers {
    private static final int MOST = 500;
    private static final String BEGINNING_OF_UTF8 = "\uFEFF";
    static final List<String> COLUMNS = List.of(
            "creditor",
            "creditor street",
            "creditor post code",
            "creditor city",
            "customer",
            "debtor",
            "debtor street",
            "debtor post code",
            "debtor city",
            "debtor country",
            "debtor type",
            "contracts",
            "invoice",
            "invoice date",
            "due",
            "amount",
            "open",
            "default since",
            "interest",
            "interest by period",
            "reminders",
            "flat sum",
            "handed over",
            "recipient");

    @Inject
    private HandOverRepository handOvers;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private BaseRateRepository rates;

    @Inject
    private Blocks blocks;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    private record Found(ReadyClaim claim, InterestSheet sheet) {}

    /** Claims of which every level was told and whose last date to pay has passed; of 500 payers at most. */
    public List<ReadyClaim> ready() {
        Map<Long, List<Long>> bySeller = handOvers.candidates(businessDate.today(), MOST).stream()
                .collect(Collectors.groupingBy(
                        HandOverRepository.Candidate::sellerId,
                        TreeMap::new,
                        Collectors.mapping(HandOverRepository.Candidate::accountId, Collectors.toList())));
        List<ReadyClaim> ready = new ArrayList<>();
        bySeller.forEach((seller, accounts) -> found(seller, accounts).forEach(one -> ready.add(one.claim())));
        return ready;
    }

    private List<Found> found(long sellerId, List<Long> accountIds) {
        LocalDate today = businessDate.today();
        RateTable table = rates.table();
        Map<Long, DunningCaseRow.Payer> payers = handOvers.payers(accountIds);
        List<Found> found = new ArrayList<>();
        dossiers.of(sellerId, accountIds)
                .forEach((account, dossier) -> dossier.claims().stream()
                        .filter(claim -> dossier.ladder().rest(claim, today) == Rest.ALL_TOLD)
                        .filter(claim -> handOvers.isPayDatePast(claim.entryId(), today))
                        .forEach(claim -> found.add(found(claim, dossier, payers.get(account), table))));
        return found;
    }

    private Found found(Claim claim, Dossier dossier, DunningCaseRow.Payer payer, RateTable table) {
        LocalDate today = businessDate.today();
        Debtor debtor = dossier.debtor();
        Interest interest =
                Interest.of(debtor.type(), table, dossier.policy().policy().dayCount());
        Optional<Default> late = Default.of(claim, debtor.type(), debtor.place().state());
        InterestSheet sheet =
                late.map(since -> interest.through(today, claim, since)).orElse(InterestSheet.NONE);
        Money open = claim.openOn(today);
        String document = dossier.facts().get(claim.entryId()).number();
        return new Found(
                new ReadyClaim(
                        claim.entryId(),
                        payer,
                        document,
                        claim.due().on(),
                        open,
                        late.map(Default::since),
                        sheet.total()),
                sheet);
    }

    /**
     * The claim goes to somebody else: nobody reminds of it from now on, until the block in the ledger is ended.
     *
     * @param recipient who collects, at most 120 characters
     * @throws NotReady if it was paid, stopped or handed over meanwhile, or not every level was told
     */
    @RolesAllowed({Roles.ACCOUNTANT, Roles.ADMIN})
    public void handOver(long entryId, String recipient) {
        String who = Input.required(recipient, 120, "recipient");
        HandOverRepository.Candidate of = handOvers.ofEntry(entryId).orElseThrow(NotReady::new);
        Found found = found(of.sellerId(), List.of(of.accountId())).stream()
                .filter(one -> one.claim().entryId() == entryId)
                .findFirst()
                .orElseThrow(NotReady::new);
        LocalDate today = businessDate.today();
        long block = blocks.block(new NewBlock(
                of.accountId(), OptionalLong.of(entryId), BlockKind.COLLECTIONS, today, Period.OPEN_END, who));
        handOvers.add(found.claim(), block, today, caller.name(), who, found.sheet());
        audit.record(
                "claim.handOver",
                "account",
                Long.toString(of.accountId()),
                found.claim().document());
    }

    /** The newest first. */
    public Page<HandedClaim> handed(PageRequest request) {
        return handOvers.handed(request);
    }

    /**
     * What was handed over on these days, with what § 13a RDG demands: creditor, reason, contract and date, principal,
     * interest by claim, rate and period.
     *
     * @param to the last day
     */
    public DocumentFile file(LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder(BEGINNING_OF_UTF8);
        line(csv, COLUMNS);
        handOvers.file(from, to).forEach(row -> line(csv, row));
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return new DocumentFile("Inkasso-" + from + "-" + to + ".csv", "text/csv", bytes);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(ClaimHandOvers::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(String text) {
        return "\"" + safe(text).replace("\"", "\"\"") + "\"";
    }

    /** What a spreadsheet would take for a formula, it shall read as text. */
    static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") && !text.matches("-?\\d+(\\.\\d+)?") ? "'" + text : text;
    }

    /** What lapses with the end of this year, or has lapsed, if nobody goes to court: reminders do not stop that. */
    public Page<LapsingClaim> lapsing(PageRequest request) {
        // Due in the third year before this one or earlier (§§ 195, 199 (1) BGB).
        return handOvers.dueBefore(LocalDate.of(businessDate.today().getYear() - 2, 1, 1), request);
    }
}
