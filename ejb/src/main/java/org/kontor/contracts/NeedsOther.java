package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.BusinessException;

/** On a day a product would stand without any of those it needs. */
public final class NeedsOther extends BusinessException {
    private static final long serialVersionUID = 1L;

    NeedsOther(String product, Set<String> needs, LocalDate day) {
        super("contract.needsOther", product, String.join(", ", new TreeSet<>(needs)), day);
    }

    @Override
    public String field() {
        return "product";
    }
}
