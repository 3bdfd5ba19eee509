package org.kontor.banking;

import org.kontor.BusinessException;

/** A file that is no bank statement, or a broken one: the key says why, the first argument of most is the line. */
public class UnreadableFile extends BusinessException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String fact, Object... arguments) {
        super("banking.file." + fact, arguments);
    }
}
