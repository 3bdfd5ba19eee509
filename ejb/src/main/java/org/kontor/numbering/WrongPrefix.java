package org.kontor.numbering;

import org.kontor.BusinessException;

/** A prefix holds characters that document numbers must not have, or is too long. */
public class WrongPrefix extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WrongPrefix(String prefix) {
        super("numbering.wrongPrefix", prefix);
    }

    @Override
    public String field() {
        return "prefix";
    }
}
