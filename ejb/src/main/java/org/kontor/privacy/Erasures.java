package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Members;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.logins.LoginRequests;
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
    private Members members;

    @Inject
    private LoginRequests invitations;

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

    /** What would stay of an account, until when, and what stands in the way. */
    public ErasurePlan plan(long accountId) {
        accounts.find(accountId);
        return facts.plan(accountId);
    }

    /**
     * Erases what no law keeps: mail address, logins of the portal, names and mail addresses of team members. What stays is
     * told by mail with the reason. Documents, entries, letters and the trail stay as they are until their day.
     *
     * @param answer to the member; may be empty
     * @throws StillNeeded while a contract runs, or something is open or not billed
     * @throws ErasureAnswered if it was answered, or taken back, before
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void erase(long id, String answer) {
        ErasureRequest request = find(id);
        long accountId = request.account().id();
        String said = Input.optional(answer, LONGEST_ANSWER, "answer");
        if (!facts.plan(accountId).isFree()) {
            throw new StillNeeded();
        }
        answer(request, ErasureOutcome.ERASED, said);
        invitations.forget(accountId);
        members.forget(accountId);
        accounts.forget(accountId);
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
                new Occasion(MyErasures.SUBJECT, request.id(), "erasure-answered", "answer"),
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
