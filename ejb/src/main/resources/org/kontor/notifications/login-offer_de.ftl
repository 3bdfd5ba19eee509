Ihr Zugang zu Kundenkonto ${number}

Guten Tag ${name},

mit dieser Mailadresse gibt es schon einen Zugang. Damit niemand anders ihn mit dem Kundenkonto ${number} verbindet, öffnen Sie bitte diesen Link, melden sich wie gewohnt an und bestätigen es selbst:

${link}${key}

Der Link gilt einmal, bis zum ${until?date("yyyy-MM-dd")?string("dd.MM.yyyy")}. Wenn Sie Ihr Passwort nicht mehr wissen, hilft die Anmeldeseite weiter.

Haben Sie nichts bestellt und wurden Sie nicht eingeladen? Dann brauchen Sie nichts zu tun.

Mit freundlichen Grüßen
