package org.kontor.declarations;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** The contract cannot end on that day by a notice that arrived when it did. */
public final class EndsTooEarly extends BusinessException {
    private static final long serialVersionUID = 1L;

    EndsTooEarly(LocalDate last, LocalDate earliest) {
        super("declaration.endsTooEarly", last, earliest);
    }

    @Override
    public String field() {
        return "last";
    }
}
