package org.kontor.orders;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** What people change about their own team counts from today on at the earliest; seats end by notice. */
public final class TeamDayTooEarly extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    TeamDayTooEarly(String field, LocalDate first) {
        super("team.tooEarly", first);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
