package org.kontor.orders;

import java.util.Optional;
import org.kontor.accounts.Login;
import org.kontor.logins.LoginRequest;

/**
 * Somebody of a team as those see it who lead it.
 *
 * @param login of the person, if there is one
 * @param request for a login that is not settled, if there is one
 */
public record TeamPerson(TeamMember team, Optional<Login> login, Optional<LoginRequest> request) {}
