package org.kontor.notifications;

import org.kontor.BusinessException;

/** A template cannot be written with; the key says why, and the field where. */
public class TemplateRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    TemplateRefused(String field, String fact, Object... arguments) {
        super("notifications." + fact, arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
