Ihre Woche vom ${from?date.iso?string.long} bis ${to?date.iso?string.long}

Guten Morgen,

so lief die letzte Woche:

Rechnungen: ${invoiced}, zusammen ${invoicedSum?number?string(",##0.00")} €
Zahlungen: ${received}, zusammen ${receivedSum?number?string(",##0.00")} €
Zurückgegebene Zahlungen: ${returned}, zusammen ${returnedSum?number?string(",##0.00")} €
<#if outstanding != "">
Außenstände: ${outstanding} Tage Umsatz (DSO)
</#if>

<#if late == "0">
Niemand ist im Rückstand.

<#else>
Auf dem Spiel stehen ${lateSum?number?string(",##0.00")} € auf ${late} <#if late == "1">Konto<#else>Konten</#if>, das meiste hier:
${most}

Alle, mit dem nächsten Schritt:
${baseUrl}/office/analytics/late.xhtml

</#if>
Diese Mail kommt einmal in der Woche. An wen sie geht, steht hier:
${baseUrl}/office/banking/settings.xhtml
