Ihre Rechnungskorrektur ${number}

Guten Tag ${name},

anbei erhalten Sie die Rechnungskorrektur ${number} über ${amount?number?string(",##0.00")} €.
Was sie korrigiert, steht darin.

Was davon schon bezahlt war, steht Ihrem Kundenkonto als Guthaben zu.

Alle Rechnungen und Verträge finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
