<#if level == "0">Zahlungserinnerung<#else>Mahnung</#if> ${number}

Guten Tag ${name},

<#if level == "0">
vielleicht ist es nur untergegangen: ${amount?number?string(",##0.00")} € sind noch offen.
<#else>
${amount?number?string(",##0.00")} € sind überfällig.
</#if>
Die Aufstellung hängt an, mit einem Code für Ihre Banking-App.

Bitte überweisen Sie bis zum ${payUntil?date.iso?string.long} an:
${holder}
IBAN ${iban}

Wenn Sie schon gezahlt haben, ist alles erledigt. Wenn etwas nicht stimmt, antworten Sie bitte auf diese Mail.

Alle Rechnungen finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
