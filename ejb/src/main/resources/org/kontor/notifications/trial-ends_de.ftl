Ihre Probezeit endet am ${lastDay?date.iso?string.long}

Guten Tag ${name},

die Probezeit Ihres Vertrags ${contract} (${product}) endet am ${lastDay?date.iso?string.long}.
Ab dem ${paidFrom?date.iso?string.long} läuft der Vertrag kostenpflichtig weiter, zu dem Preis,
der darin vereinbart ist.

Wenn Sie das nicht möchten, kündigen Sie bitte bis zum ${lastDay?date.iso?string.long}; der Vertrag endet
dann mit diesem Tag. Ihren Vertrag finden Sie im Portal:
${baseUrl}/my/contracts.xhtml

Mit freundlichen Grüßen
${seller}
