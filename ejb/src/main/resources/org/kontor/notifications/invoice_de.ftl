Ihre Rechnung ${number}

Guten Tag ${name},

anbei erhalten Sie die Rechnung ${number} über ${amount?number?string(",##0.00")} €,
fällig am ${dueOn?date.iso?string.long}.

Die Datei ist eine E-Rechnung (ZUGFeRD): Sie lässt sich lesen wie jede PDF-Datei
und von Buchhaltungsprogrammen direkt übernehmen.

Alle Rechnungen und Verträge finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
