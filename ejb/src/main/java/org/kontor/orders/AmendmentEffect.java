package org.kontor.orders;

import org.kontor.contracts.Terms;
import org.kontor.invoicing.ChangeEffect;

/**
 * What an amendment would do, before it is recorded.
 *
 * @param before the terms as they are
 * @param after the terms as they would be; a line that is added has the id zero
 * @param allowed whether the caller may record it: what touches issued invoices is for accountants and admins
 */
public record AmendmentEffect(Terms before, Terms after, ChangeEffect money, boolean allowed) {}
