Ihre Rechnung ${number}

Guten Tag ${name},

anbei erhalten Sie die Rechnung ${number} über ${amount?number?string(",##0.00")} €,
fällig am ${dueOn?date.iso?string.long}.

<#if (form!"ZUGFERD") == "ZUGFERD">
Die Datei ist eine E-Rechnung (ZUGFeRD): Sie lässt sich lesen wie jede PDF-Datei
und von Buchhaltungsprogrammen direkt übernehmen.

<#elseif form == "XRECHNUNG">
Die Datei ist eine E-Rechnung (XRechnung). Als PDF finden Sie sie im Portal.

</#if>
Alle Rechnungen und Verträge finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
