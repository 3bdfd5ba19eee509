Ihre Rechnung ${number} von ${seller}

Guten Tag ${buyer},

anbei erhalten Sie die Rechnung ${number} vom ${issueDate} über ${total}.
Fällig am ${dueDate}.

Die Datei ist eine E-Rechnung (ZUGFeRD): Sie lässt sich lesen wie jede PDF-Datei
und von Buchhaltungsprogrammen direkt übernehmen.

Alle Rechnungen und Verträge finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
${seller}
