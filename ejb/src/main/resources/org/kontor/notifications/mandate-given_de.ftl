Ihr SEPA-Lastschriftmandat ${mandate}

Guten Tag ${name},

am ${givenOn?date.iso?string.long} haben Sie im Portal dieses Mandat für wiederkehrende Zahlungen erteilt:

${text}

Gläubiger: ${creditor}
Gläubiger-ID: ${creditorId}
Mandatsreferenz: ${mandate}
Kontoinhaber: ${holder}
IBAN: ${iban}

Jeden Einzug kündigen wir Ihnen mit Betrag und Tag an.

Sie können das Mandat jederzeit widerrufen, im Portal oder mit einer Nachricht an uns. Wenn Sie es nicht
selbst erteilt haben, widerrufen Sie es bitte sofort und sagen Sie uns Bescheid:
${baseUrl}/my/payment.xhtml

Mit freundlichen Grüßen
${creditor}
