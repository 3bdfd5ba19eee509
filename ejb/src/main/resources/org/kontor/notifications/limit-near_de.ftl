Ihr Kreditlimit bei uns ist fast erreicht

Guten Tag ${name},

auf Ihrem Kundenkonto ${number} stehen zurzeit ${used?number?string(",##0.00")} € offen; bereits genutzte, noch nicht
berechnete Leistungen zählen mit. Vereinbart ist ein Limit von ${limit?number?string(",##0.00")} €.

Ihre Verträge laufen weiter. Damit Sie auch neue Extras bestellen können, gleichen Sie bitte offene Rechnungen aus.

Alle Rechnungen finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
