Wir ziehen am ${collectOn?date.iso?string.long} ${amount?number?string(",##0.00")} € ein

Guten Tag ${name},

den Betrag von ${amount?number?string(",##0.00")} € für ${documents} ziehen wir
am ${collectOn?date.iso?string.long} per SEPA-Lastschrift ein: zum Mandat ${mandate}
mit der Gläubiger-ID ${creditorId} von Ihrem Konto ${iban}.

Diese Ankündigung ersetzt die frühere. Bitte sorgen Sie für Deckung.

Alle Rechnungen finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
