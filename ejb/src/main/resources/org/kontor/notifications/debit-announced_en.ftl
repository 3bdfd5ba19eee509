We collect €${amount?number?string(",##0.00")} on ${collectOn?date.iso?string.long}

Dear ${name},

we collect €${amount?number?string(",##0.00")} for ${documents}
on ${collectOn?date.iso?string.long} by SEPA direct debit: under mandate ${mandate}
with creditor identifier ${creditorId}, from your account ${iban}.

This announcement takes the place of the earlier one. Please see that the account holds enough.

All your invoices are in the portal:
${baseUrl}/my

Kind regards
