package org.kontor.declarations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Input;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Terms;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.DocumentRow;
import org.kontor.documents.Documents;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.orders.ConsentKind;
import org.kontor.orders.PlacedOrders;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.StrangerCalls;
import org.kontor.receivables.Deposits;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/**
 * Cancellations and withdrawals that anybody declares without logging in (§§ 312k, 356a BGB). A declaration is received
 * in one transaction that looks for nothing; a job finds the contract, or asks a person to.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Declarations {
    /** Declarations an hour from one internet address; a whole company may stand behind one. */
    public static final Setting<Integer> MOST_OF_ONE = Setting.number("declarations.hourOfOne", 20);

    /** Declarations an hour, together, that are looked at and confirmed by mail; more are received, and wait. */
    public static final Setting<Integer> MOST_OF_ALL = Setting.number("declarations.hour", 600);

    static final String SUBJECT = "declaration";
    static final String DOCUMENT = "DECLARATION";
    private static final String CALL = "DECLARATION";
    private static final int LONGEST_NOTE = 1000;

    @Inject
    private DeclarationRepository declarations;

    @Inject
    private DeclarationMails mails;

    @Inject
    private Contracts contracts;

    @Inject
    private PlacedOrders orders;

    @Inject
    private Deposits deposits;

    @Inject
    private Amendments amendments;

    @Inject
    private Documents documents;

    @Inject
    private StrangerCalls calls;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Receives a declaration; it counts from now on, whatever becomes of it. However many come, nobody keeps others from
     * declaring (§ 312k (6) BGB): beyond {@link #MOST_OF_ALL} only the look at it and the mail wait.
     *
     * @param key of the form, a UUID: the same form sent again declares nothing twice
     * @param address from which it comes, kept as a hash for a day
     * @return what was received
     * @throws TooManyDeclarations if more came from the same address in the last hour than {@link #MOST_OF_ONE}
     */
    @PermitAll
    public Declaration receive(String key, Declared said, String address) {
        String form = FormKey.checked(key);
        Optional<Declaration> before = declarations.ofKey(form);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.now();
        LocalDate today = businessDate.today();
        checkMayCall(address, today);
        Instant lookFrom = Flood.lookFrom(now, calls.lately(CALL), settings.on(today, MOST_OF_ALL));
        declarations
                .add(form, said, new Declaration.Receipt(now, today), lookFrom)
                .ifPresent(id -> audit.record(
                        "declaration.receive",
                        SUBJECT,
                        Long.toString(id),
                        said.kind().name()));
        calls.count(CALL, address);
        return ofKey(form);
    }

    private void checkMayCall(String address, LocalDate today) {
        StrangerCalls.Most most = new StrangerCalls.Most(settings.on(today, MOST_OF_ONE), Optional.empty());
        calls.pause(CALL, address, most).ifPresent(pause -> {
            throw new TooManyDeclarations(pause);
        });
    }

    /**
     * The declaration of who knows its key.
     *
     * @throws NoSuchDeclaration if there is none
     */
    @PermitAll
    public Declaration ofKey(String key) {
        return declarations.ofKey(FormKey.checked(key)).orElseThrow(NoSuchDeclaration::new);
    }

    /** Whoever is declared to, the oldest seller first. */
    @PermitAll
    public List<Recipient> recipients() {
        return declarations.recipients();
    }

    /** As it was archived; empty until the job did it. */
    @PermitAll
    public Optional<DocumentFile> archived(String key) {
        return documents.files(SUBJECT, ofKey(key).id(), DOCUMENT).stream().findFirst();
    }

    /** The newest first. */
    public Page<Declaration> list(PageRequest request) {
        return declarations.all(request);
    }

    /** What is not settled, the oldest first. */
    public Page<Declaration> open(PageRequest request) {
        return declarations.open(request);
    }

    /** How many wait for a person. */
    public long tasks() {
        return declarations.tasks();
    }

    /**
     * @throws NoSuchDeclaration if there is none with that id
     */
    public Declaration find(long id) {
        return declarations.find(id).orElseThrow(NoSuchDeclaration::new);
    }

    /** The archived declaration; empty until the job did it. */
    public Optional<DocumentFile> file(long id) {
        return documents.files(SUBJECT, find(id).id(), DOCUMENT).stream().findFirst();
    }

    /** What is archived, with its hash. */
    public List<DocumentRow> papers(long id) {
        return documents.of(SUBJECT, find(id).id());
    }

    /** Contracts that are not over and have to do with what was typed, most likely ones first. */
    public List<Candidate> candidates(long id) {
        return declarations.candidates(find(id).said(), businessDate.today());
    }

    /** The last day of a contract if a cancellation that arrived then ends it, by its own rules. */
    public LocalDate end(long id, String number) {
        Declaration declaration = find(id);
        Terms terms = contracts.terms(contract(number).id());
        LocalDate received = declaration.receipt().on();
        return declaration
                .said()
                .wished()
                .map(wished -> terms.end(received, wished))
                .orElseGet(() -> terms.earliestEnd(received));
    }

    /**
     * A person found the contract of a cancellation: it ends, and the declarer is told when.
     *
     * @param number of the contract
     * @param last its last day; for an ordinary one at the earliest what the notice period allows from the day of receipt
     * @throws DeclarationSettled if somebody settled it before
     * @throws EndsTooEarly if the notice period does not allow that day
     * @throws org.kontor.BusinessException that names what forbids the end
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void cancel(long id, String number, LocalDate last) {
        Declaration declaration = open(id);
        Contract contract = contract(number);
        amendments.record(contract.id(), new Amendment.Cancellation(last, kind(declaration, contract.id(), last)));
        settle(declaration, contract, Optional.of(last), Declaration.Because.OF_LAW);
    }

    /** In time on the day of receipt is in time: today's rule must not judge what a person found days later. */
    private CancellationKind kind(Declaration declaration, long contractId, LocalDate last) {
        if (declaration.said().ending() == Ending.EXTRAORDINARY) {
            return CancellationKind.EXTRAORDINARY;
        }
        Terms terms = contracts.terms(contractId);
        LocalDate earliest = terms.earliestEnd(declaration.receipt().on());
        if (last.isBefore(earliest)) {
            throw new EndsTooEarly(last, earliest);
        }
        return last.isBefore(terms.earliestEnd(businessDate.today()))
                ? CancellationKind.AGREED
                : CancellationKind.ORDINARY;
    }

    /**
     * What is stored about how a contract came about online: whether the consumer was informed, and asked for an early start.
     * Empty if the office made it.
     *
     * @throws UnknownContract if there is none with that number
     */
    public Optional<Withdrawal.Facts> known(String number) {
        return orders.ofContract(contract(number).id())
                .map(order -> new Withdrawal.Facts(
                        order.has(ConsentKind.WITHDRAWAL_SHOWN),
                        order.has(ConsentKind.EARLY_START) && order.has(ConsentKind.VALUE_OWED)));
    }

    /**
     * What a withdrawal comes to by law, for the contract with that number. Of a contract that was ordered online no more
     * counts than what is stored with the order.
     *
     * @throws UnknownContract if there is none
     */
    public Withdrawal.Settlement withdrawal(long id, String number, Withdrawal.Facts facts) {
        Contract contract = contract(number);
        LocalDate leastEnd = contracts.terms(contract.id()).leastEnd();
        Withdrawal.Made made = new Withdrawal.Made(
                contract.agreement().customer(),
                contract.signedOn(),
                Period.ofDays(contract.startOn(), leastEnd),
                contract.location().state());
        Withdrawal.Facts proven = known(number).map(facts::provenBy).orElse(facts);
        return Withdrawal.settle(made, find(id).receipt().on(), proven);
    }

    /**
     * A person found the contract of a withdrawal: it ends with the day of receipt, and its days are not billed unless
     * value is owed for them, as what is paid once is then in the same part; the next run pays back by a correction.
     * Deposits that were asked for with it, by an order online or a change of package, are settled.
     *
     * @throws DeclarationSettled if somebody settled it before
     * @throws NoRightToWithdraw if the customer is no consumer, or the time is over; then {@link #grant}
     * @throws org.kontor.BusinessException that names what forbids it
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void withdraw(long id, String number, Withdrawal.Facts facts) {
        Declaration declaration = open(id);
        Withdrawal.Settlement settlement = withdrawal(id, number, facts);
        if (settlement.right() != Withdrawal.Right.GIVEN) {
            throw new NoRightToWithdraw();
        }
        carryOut(contract(number), settlement, Withdrawal.REASON);
        settle(declaration, contract(number), Optional.of(settlement.last()), Declaration.Because.OF_LAW);
    }

    /**
     * A withdrawal without a right to it is carried out all the same, as a courtesy.
     *
     * @throws DeclarationSettled if somebody settled it before
     * @throws RightToWithdraw if there is a right; then {@link #withdraw}
     * @throws org.kontor.BusinessException that names what forbids it
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void grant(long id, String number, Withdrawal.Facts facts, Courtesy courtesy) {
        Declaration declaration = open(id);
        Withdrawal.Settlement settlement = withdrawal(id, number, facts);
        if (declaration.said().kind() != DeclarationKind.WITHDRAWAL || settlement.right() == Withdrawal.Right.GIVEN) {
            throw new RightToWithdraw();
        }
        carryOut(contract(number), settlement.asCourtesy(courtesy.paid()), Withdrawal.COURTESY);
        settle(
                declaration,
                contract(number),
                Optional.of(settlement.last()),
                new Declaration.Because(true, courtesy.reason()));
    }

    /**
     * How a withdrawal without a right to it is carried out.
     *
     * @param paid whether what was used until the day of receipt is paid pro rata
     * @param reason at most 1000 characters; stays in the house
     */
    public record Courtesy(boolean paid, String reason) {
        public Courtesy {
            reason = Input.required(reason, LONGEST_NOTE, "reason");
        }
    }

    private void carryOut(Contract contract, Withdrawal.Settlement settlement, String reason) {
        LocalDate today = businessDate.today();
        // Whoever gave notice may withdraw all the same: the earlier end counts.
        if (contracts.terms(contract.id()).cancellationKnownAt(today).isPresent()) {
            amendments.record(contract.id(), new Amendment.CancellationUndone());
        }
        amendments.record(contract.id(), new Amendment.Cancellation(settlement.last(), CancellationKind.EXTRAORDINARY));
        for (ContractLine line : contract.lines()) {
            settlement
                    .free(line.validity())
                    .ifPresent(days -> contracts.excuse(contract.id(), line.id(), days, reason));
            settlement
                    .owedOf(line.validity())
                    .filter(share -> line.kind() == LineKind.ONE_OFF)
                    .ifPresent(share -> contracts.reduce(
                            contract.id(),
                            line.id(),
                            share.reducing(line.discount()),
                            line.validity().start()));
        }
        // What secured it is claimed no more, and owed if it was paid (§ 357 (1) BGB).
        orders.deposits(contract.id()).forEach(deposits::settle);
    }

    /**
     * Nothing comes of it; the declarer is told why.
     *
     * @param answer at most 1000 characters, mailed as it is
     * @throws DeclarationSettled if somebody settled it before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void decline(long id, String answer) {
        Declaration declaration = open(id);
        String said = Input.required(answer, LONGEST_NOTE, "note");
        settle(
                declaration,
                new Declaration.Outcome(
                        0,
                        "",
                        Optional.empty(),
                        businessDate.today(),
                        caller.name(),
                        new Declaration.Because(false, said)));
        mails.declined(declaration, said);
    }

    private Declaration open(long id) {
        Declaration declaration = find(id);
        if (declaration.isSettled()) {
            throw new DeclarationSettled();
        }
        return declaration;
    }

    private Contract contract(String number) {
        String typed = Input.required(number, Declared.LONGEST, "contract");
        Contract found = contracts.findByNumber(typed).orElseThrow(() -> new UnknownContract(typed));
        return contracts.find(found.id());
    }

    private void settle(
            Declaration declaration, Contract contract, Optional<LocalDate> last, Declaration.Because because) {
        Declaration.Outcome outcome = new Declaration.Outcome(
                contract.id(), contract.number(), last, businessDate.today(), caller.name(), because);
        settle(declaration, outcome);
        // The job may not have looked yet; it has nothing to do any more but to archive and confirm.
        mails.settled(declaration, outcome);
    }

    private void settle(Declaration declaration, Declaration.Outcome outcome) {
        try {
            declarations.settle(declaration.id(), outcome);
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new DeclarationSettled();
            }
            throw failure;
        }
        audit.record("declaration.settle", SUBJECT, Long.toString(declaration.id()), outcome.number());
    }
}
