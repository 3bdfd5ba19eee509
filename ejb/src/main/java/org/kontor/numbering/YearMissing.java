package org.kontor.numbering;

import org.kontor.BusinessException;

/** Numbers that begin with one every year need their year, or they would repeat. */
public final class YearMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    YearMissing(String pattern) {
        super("numbering.yearMissing", pattern);
    }

    @Override
    public String field() {
        return "pattern";
    }
}
