package org.kontor.orders;

import org.kontor.BusinessException;

/** An amendment takes back days that were invoiced, and the caller is neither accountant nor admin. */
public final class InsideIssued extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field of the day that reaches back
     */
    InsideIssued(String field) {
        super("contract.insideIssued");
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
