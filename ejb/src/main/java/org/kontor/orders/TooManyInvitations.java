package org.kontor.orders;

import org.kontor.BusinessException;

/** Too many people of an account were invited and have not come yet. */
public final class TooManyInvitations extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyInvitations(int most) {
        super("team.tooManyInvitations", most);
    }
}
