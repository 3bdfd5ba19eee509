package org.kontor.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.accounts.Member;
import org.kontor.catalog.Localized;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductUnit;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.LineKind;
import org.kontor.usage.Remaining;

/**
 * What is left of what a contract includes of a metered product.
 *
 * @param payer name of the account that pays
 * @param sources in the order of use
 * @param names of the members of the team
 */
public record UsageLeft(
        String payer, Localized product, ProductUnit unit, List<Remaining> sources, Map<Long, String> names) {

    /** One for each metered product of the contract. */
    public static List<UsageLeft> of(Contract contract, Map<String, List<Remaining>> left, List<Member> team) {
        Map<Long, String> names = team.stream().collect(Collectors.toMap(Member::id, Member::name));
        List<UsageLeft> found = new ArrayList<>();
        for (ContractLine line : contract.lines()) {
            if (line.kind() == LineKind.METERED) {
                Product product = line.product();
                found.add(new UsageLeft(
                        contract.account().name(),
                        product.name(),
                        product.unit(),
                        left.getOrDefault(product.code(), List.of()),
                        names));
            }
        }
        return found;
    }

    /** Of a member of the team. */
    public String name(long member) {
        return names.getOrDefault(member, "");
    }
}
