package org.kontor.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.kontor.accounts.Account;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;

/** Takes a request to erase, whoever brings it, and confirms it by mail. */
@ApplicationScoped
class ErasureAsking {
    static final String SUBJECT = "erasure";

    @Inject
    private ErasureStore requests;

    @Inject
    private Outbox outbox;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /**
     * @return id of the request
     * @throws AlreadyRequested if a request of the account waits for its answer
     */
    long ask(Account account, String note) {
        account.checkInUse();
        LocalDate today = businessDate.today();
        long id = requests.add(account.id(), note, today, caller.name());
        outbox.put(new Message(
                new Occasion(SUBJECT, id, "erasure-requested", "request"),
                account.correspondence().email(),
                account.correspondence().locale(),
                Map.of(
                        "name",
                        account.name(),
                        "number",
                        account.number(),
                        "answerBy",
                        today.plusMonths(1).toString()),
                ""));
        return id;
    }
}
