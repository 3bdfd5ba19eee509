package org.kontor.logins;

import org.kontor.accounts.LoginRole;

/**
 * What a key offers.
 *
 * @param number of the account
 * @param account its name
 * @param person who was invited
 */
public record LoginOffer(String number, String account, LoginRole role, String person) {}
