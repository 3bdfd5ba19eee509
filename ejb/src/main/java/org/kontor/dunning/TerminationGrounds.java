package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.dunning.RentRepository.Rent;
import org.kontor.identity.Roles;

/** Contracts that could be ended without notice because of arrears: proposed, never done by itself. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class TerminationGrounds {
    // Older terms hardly decide: who has not been reminded for so long has other things to settle.
    private static final int YEARS = 2;

    @Inject
    private RentRepository rents;

    @Inject
    private DossierRepository dossiers;

    /**
     * @param day as of which, by what is known now
     */
    public List<TerminationGround> ofAccount(long accountId, LocalDate day) {
        Map<Long, List<Rent>> byContract = rents.ofAccount(accountId, day.minusYears(YEARS)).stream()
                .collect(Collectors.groupingBy(Rent::contractId, TreeMap::new, Collectors.toList()));
        List<TerminationGround> grounds = new ArrayList<>();
        byContract.forEach((contract, terms) -> RentArrears.on(day, terms(accountId, terms))
                .ifPresent(arrears ->
                        grounds.add(new TerminationGround(contract, terms.get(0).contract(), arrears))));
        return grounds;
    }

    private List<RentTerm> terms(long accountId, List<Rent> rents) {
        Dossier dossier = dossiers.ofEntries(
                rents.get(0).sellerId(),
                accountId,
                rents.stream().map(Rent::entryId).toList());
        Map<Long, Claim> claims = dossier.claims().stream().collect(Collectors.toMap(Claim::entryId, claim -> claim));
        return rents.stream()
                .map(rent -> term(rent, claims.get(rent.entryId()), dossier))
                .toList();
    }

    private static RentTerm term(Rent rent, Claim claim, Dossier dossier) {
        Debtor debtor = dossier.debtor();
        Optional<LocalDate> late =
                Default.of(claim, debtor.type(), debtor.place().state()).map(Default::since);
        String document = dossier.facts().get(claim.entryId()).number();
        return new RentTerm(claim, document, rent.amount(), rent.monthly(), late);
    }
}
