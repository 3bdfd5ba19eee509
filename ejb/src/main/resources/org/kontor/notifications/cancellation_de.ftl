Ihre Stornorechnung ${number}

Guten Tag ${name},

anbei erhalten Sie die Stornorechnung ${number}. Sie nimmt eine Rechnung vollständig
zurück; welche und warum, steht darin. Ihr Betrag: ${amount?number?string(",##0.00")} €.

Was davon schon bezahlt war, steht Ihrem Kundenkonto als Guthaben zu.

Alle Rechnungen und Verträge finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
