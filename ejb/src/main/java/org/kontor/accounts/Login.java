package org.kontor.accounts;

import java.util.OptionalLong;

/**
 * A login of an account.
 *
 * @param login name of the user, as Keycloak's {@code preferred_username} has it
 * @param member id of the person of the team; empty for a payer contact
 * @param name of that person; empty for a payer contact
 * @param valid no if the person left
 */
public record Login(String login, LoginRole role, OptionalLong member, String name, boolean valid) {}
