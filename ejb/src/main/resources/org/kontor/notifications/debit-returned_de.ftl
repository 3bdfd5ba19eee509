Ihre Lastschrift über ${amount?number?string(",##0.00")} € kam zurück

Guten Tag ${name},

Ihre Bank hat unsere Lastschrift vom ${collectOn?date.iso?string.long} über ${amount?number?string(",##0.00")} €
von Ihrem Konto ${iban} nicht eingelöst. Der Betrag ist damit weiter offen.
<#if fee != "0.00">
Die Banken haben uns dafür ${fee?number?string(",##0.00")} € berechnet; auch dieser Betrag ist offen.
</#if>

<#if todo == "RETRY">
Sie müssen nichts tun: Wir ziehen ${retryAmount?number?string(",##0.00")} € am ${retryOn?date.iso?string.long} noch einmal ein,
zum Mandat ${mandate} mit der Gläubiger-ID ${creditorId}.
Bitte sorgen Sie bis dahin für Deckung.
<#else>
<#if todo == "NEW_ACCOUNT">
Von diesem Konto können wir nicht mehr einziehen. Bitte nennen Sie uns eine andere Bankverbindung.
<#elseif todo == "NEW_MANDATE">
Das Mandat passt nicht zu Ihrem Konto. Bitte erteilen Sie uns ein neues Mandat.
<#elseif todo == "ALLOW">
Ihre Bank lässt unsere Lastschriften nicht zu. Bitte geben Sie bei Ihrer Bank die Gläubiger-ID ${creditorId} frei
und sagen Sie uns Bescheid.
<#else>
Bitte sagen Sie uns kurz, was nicht stimmt. Bis dahin ziehen wir nichts mehr ein.
</#if>
Den offenen Betrag überweisen Sie bitte an:
${holder}
IBAN ${sellerIban}
Verwendungszweck ${purpose}
</#if>

Alle Rechnungen und Ihre Bankverbindung finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
