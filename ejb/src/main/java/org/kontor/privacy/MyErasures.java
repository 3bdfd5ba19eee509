package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** What members ask to have erased; a person of the office answers. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyErasures {
    static final int LONGEST_NOTE = 1000;

    @Inject
    private ErasureStore requests;

    @Inject
    private ErasureFacts facts;

    @Inject
    private Accounts accounts;

    @Inject
    private ErasureAsking asking;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * What would stay, until when, and what stands in the way.
     *
     * @throws NoSuchErasure if the account is somebody else's
     */
    public ErasurePlan plan(long accountId) {
        return facts.plan(own(accountId).id());
    }

    /**
     * Requests of the account, the newest first.
     *
     * @throws NoSuchErasure if the account is somebody else's
     */
    public List<ErasureRequest> of(long accountId) {
        return requests.of(own(accountId).id());
    }

    /**
     * The caller wants the data of an account erased; a mail confirms that the request came in.
     *
     * @param note may be empty
     * @return id of the request
     * @throws NoSuchErasure if the account is somebody else's
     * @throws AlreadyRequested if a request of the account waits for its answer
     */
    public long request(long accountId, String note) {
        Account own = own(accountId);
        String said = Input.optional(note, LONGEST_NOTE, "note");
        long id = asking.ask(own, said);
        audit.record("my.erasure.request", "account", Long.toString(accountId), Long.toString(id));
        return id;
    }

    /**
     * The caller does not want it any more.
     *
     * @throws NoSuchErasure if there is none, or it is somebody else's
     * @throws ErasureAnswered if it was answered, or taken back, before
     */
    public void withdraw(long id) {
        ErasureRequest request = requests.find(id).orElseThrow(NoSuchErasure::new);
        if (accounts.mine().stream()
                .noneMatch(account -> account.id() == request.account().id())) {
            throw new NoSuchErasure();
        }
        ErasureRequest.Answer answer =
                new ErasureRequest.Answer(ErasureOutcome.WITHDRAWN, "", businessDate.today(), caller.name());
        if (!requests.answer(id, answer)) {
            throw new ErasureAnswered();
        }
        audit.record(
                "my.erasure.withdraw",
                "account",
                Long.toString(request.account().id()),
                Long.toString(id));
    }

    private Account own(long accountId) {
        return accounts.mine().stream()
                .filter(account -> account.id() == accountId)
                .findFirst()
                .orElseThrow(NoSuchErasure::new);
    }
}
