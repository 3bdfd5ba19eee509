Your SEPA direct debit mandate ${mandate}

Dear ${name},

on ${givenOn?date.iso?string.long} you gave this mandate for recurrent payments in the portal:

${text}

Creditor: ${creditor}
Creditor identifier: ${creditorId}
Mandate reference: ${mandate}
Account holder: ${holder}
IBAN: ${iban}

We announce each collection with its amount and day.

You can revoke the mandate at any time, in the portal or by a message to us. If it was not you who gave it,
please revoke it at once and tell us:
${baseUrl}/my/payment.xhtml

Kind regards
${creditor}
