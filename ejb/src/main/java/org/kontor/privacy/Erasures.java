package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.logins.LoginRemovals;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Requests to erase, and how a person answers them: what nothing keeps is erased, the rest named with its day. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Erasures {
    private static final int LONGEST_ANSWER = 1000;

    @Inject
    private ErasureStore requests;

    @Inject
    private ErasureFacts facts;

    @Inject
    private Accounts accounts;

    @Inject
    private ErasureAsking asking;

    @Inject
    private ErasureTaking taking;

    @Inject
    private ErasureProofStore proofs;

    @Inject
    private LoginRemovals removals;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Those that wait first. */
    public Page<ErasureRequest> list(PageRequest request) {
        return requests.list(request);
    }

    /** How many wait for an answer. */
    public long waiting() {
        return requests.waiting();
    }

    /**
     * @throws NoSuchErasure if there is none with that id
     */
    public ErasureRequest find(long id) {
        return requests.find(id).orElseThrow(NoSuchErasure::new);
    }

    /**
     * Somebody asked otherwise than in the portal; a mail confirms that the request came in.
     *
     * @param note who asked, and how
     * @return id of the request
     * @throws AlreadyRequested if a request of the account waits for its answer
     * @throws org.kontor.accounts.AccountErased if its data was erased before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long open(long accountId, String note) {
        String said = Input.required(note, MyErasures.LONGEST_NOTE, "note");
        long id = asking.ask(accounts.find(accountId), said);
        audit.record("erasure.open", "account", Long.toString(accountId), Long.toString(id));
        return id;
    }

    /** What would stay of an account, until when, and what stands in the way. */
    public ErasurePlan plan(long accountId) {
        accounts.find(accountId);
        return facts.plan(accountId);
    }

    /**
     * What was erased with an answer, how far that is, and what was kept.
     *
     * @throws NoSuchErasure if there is none with that id, or nothing was erased with it
     */
    public ErasureProof proof(long id) {
        ErasureRequest request = find(id);
        if (!request.isErased()) {
            throw new NoSuchErasure();
        }
        return new ErasureProof(
                proofs.parts(id),
                proofs.kept(id),
                removals.ofAccount(request.account().id()));
    }

    /** With which an account was erased, for which it is blocked since then. */
    public Optional<ErasureRequest> ofErased(long accountId) {
        return requests.of(accountId).stream().filter(ErasureRequest::isErased).findFirst();
    }

    /**
     * Erases what no law keeps: mail address, logins of the portal with their users in Keycloak, names and mail addresses of
     * team members, invitations, learned IBANs, mails that are no letters, and what the trail says of them. Jobs do what
     * takes longer. What stays is blocked, and told by mail with the reason: documents, entries and letters stay as they are
     * until their day.
     *
     * @param answer to the member; may be empty
     * @throws StillNeeded while a contract runs, or something is open or not billed
     * @throws ErasureAnswered if it was answered, or taken back, before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void erase(long id, String answer) {
        ErasureRequest request = find(id);
        String said = Input.optional(answer, LONGEST_ANSWER, "answer");
        long accountId = accounts.hold(request.account().id()).id();
        ErasurePlan plan = facts.plan(accountId);
        if (!plan.isFree()) {
            throw new StillNeeded();
        }
        answer(request, ErasureOutcome.ERASED, said);
        taking.take(request, plan, businessDate.today());
        audit.record("erasure.erase", "account", Long.toString(accountId), Long.toString(id));
    }

    /**
     * Not now.
     *
     * @param reason told to the member
     * @throws ErasureAnswered if it was answered, or taken back, before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void refuse(long id, String reason) {
        ErasureRequest request = find(id);
        answer(request, ErasureOutcome.REFUSED, Input.required(reason, LONGEST_ANSWER, "answer"));
        audit.record(
                "erasure.refuse", "account", Long.toString(request.account().id()), Long.toString(id));
    }

    /** The mail is written before its address is erased. */
    private void answer(ErasureRequest request, ErasureOutcome outcome, String text) {
        ErasureRequest.Answer answer = new ErasureRequest.Answer(outcome, text, businessDate.today(), caller.name());
        if (!requests.answer(request.id(), answer)) {
            throw new ErasureAnswered();
        }
        Account account = accounts.find(request.account().id());
        outbox.put(new Message(
                new Occasion(ErasureAsking.SUBJECT, request.id(), "erasure-answered", "answer"),
                account.correspondence().email(),
                account.correspondence().locale(),
                facts(account, outcome, text),
                ""));
    }

    private Map<String, String> facts(Account account, ErasureOutcome outcome, String text) {
        Map<String, String> said = new HashMap<>();
        said.put("name", account.name());
        said.put("number", account.number());
        said.put("outcome", outcome.name());
        said.put("answer", text);
        for (RecordClass records : RecordClass.values()) {
            said.put(records.name().toLowerCase(Locale.ROOT), "");
        }
        facts.plan(account.id())
                .kept()
                .forEach(kept -> said.put(
                        kept.records().name().toLowerCase(Locale.ROOT),
                        kept.until().toString()));
        return said;
    }
}
