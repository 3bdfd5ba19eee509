package org.kontor.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Login;
import org.kontor.accounts.Logins;
import org.kontor.accounts.Members;
import org.kontor.banking.LearnedIbans;
import org.kontor.logins.LoginRemovals;
import org.kontor.logins.LoginRequests;

/** Takes away at once what one transaction can, and writes down what jobs have to do: mails, Keycloak, keys of the trail. */
@ApplicationScoped
class ErasureTaking {
    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Logins logins;

    @Inject
    private LoginRequests invitations;

    @Inject
    private LoginRemovals removals;

    @Inject
    private LearnedIbans ibans;

    @Inject
    private ErasureProofStore proofs;

    /** In the transaction of its answer, whose mail is forgotten with the others once it is sent. */
    void take(ErasureRequest request, ErasurePlan plan, LocalDate today) {
        long accountId = request.account().id();
        proofs.begin(request.id());
        proofs.keep(request.id(), plan.kept());
        Set<String> known =
                logins.ofAccount(accountId).stream().map(Login::login).collect(Collectors.toSet());
        removals.want(accountId, known, ErasurePlan.lastDay(plan.kept()).orElse(today));
        int mails = proofs.collectMails(request.id(), accountId);
        List<ErasureProof.Part> parts = List.of(
                done(ErasedPart.INVITATIONS, invitations.forget(accountId), today),
                done(ErasedPart.IBANS, ibans.forgetAll(accountId), today),
                done(ErasedPart.TEAM, members.forget(accountId), today),
                done(ErasedPart.CONTACT, 1, today),
                new ErasureProof.Part(ErasedPart.MAILS, mails, Optional.empty()),
                new ErasureProof.Part(ErasedPart.LOGINS, known.size(), Optional.empty()),
                new ErasureProof.Part(ErasedPart.TRAIL, 1, Optional.empty()));
        parts.forEach(part -> proofs.add(request.id(), part));
        accounts.forget(accountId);
    }

    private static ErasureProof.Part done(ErasedPart part, int number, LocalDate today) {
        return new ErasureProof.Part(part, number, Optional.of(today));
    }
}
