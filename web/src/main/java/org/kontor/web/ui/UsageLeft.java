package org.kontor.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param sources in the order of use
 */
public record UsageLeft(Localized product, ProductUnit unit, List<Remaining> sources) {

    /** One for each metered product of the contract. */
    public static List<UsageLeft> of(Contract contract, Map<String, List<Remaining>> left) {
        List<UsageLeft> found = new ArrayList<>();
        for (ContractLine line : contract.lines()) {
            if (line.kind() == LineKind.METERED) {
                Product product = line.product();
                found.add(new UsageLeft(product.name(), product.unit(), left.getOrDefault(product.code(), List.of())));
            }
        }
        return found;
    }
}
