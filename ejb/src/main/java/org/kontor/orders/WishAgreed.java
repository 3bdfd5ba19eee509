package org.kontor.orders;

import java.util.Locale;

/**
 * What a member agreed to with the click.
 *
 * @param language in which it was told
 * @param mark of the quote that was shown
 * @param early the wish to begin before the time to withdraw is over (§ 357a (2) Nr. 1 BGB)
 * @param valueOwed the knowledge that then the days until a withdrawal are paid (§ 357a (2) Nr. 2 BGB)
 */
public record WishAgreed(Locale language, String mark, boolean early, boolean valueOwed) {}
