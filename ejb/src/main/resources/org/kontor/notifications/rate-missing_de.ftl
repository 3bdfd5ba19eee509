Der Basiszinssatz ab ${from?date.iso?string.long} fehlt

Guten Tag,

seit dem ${from?date.iso?string.long} gilt ein neuer Basiszinssatz (§ 247 BGB), und er ist noch nicht eingetragen.
Bis dahin berechnen Mahnungen für diese Tage keine Verzugszinsen; spätere Mahnungen holen sie nach.

Die Bundesbank veröffentlicht ihn unter https://www.bundesbank.de/basiszinssatz.
Eintragen:
${baseUrl}/office/dunning/rates.xhtml
