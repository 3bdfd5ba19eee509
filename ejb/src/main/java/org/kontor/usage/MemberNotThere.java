package org.kontor.usage;

import java.time.LocalDate;
import org.kontor.BusinessException;

/** Only who belongs to the payer's team on that day can have used something. */
public final class MemberNotThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    MemberNotThere(LocalDate day) {
        super("usage.memberNotThere", day);
    }

    @Override
    public String field() {
        return "member";
    }
}
