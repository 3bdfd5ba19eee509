The base rate from ${from?date.iso?string.long} is missing

Hello,

since ${from?date.iso?string.long} a new base rate counts (section 247 BGB), and nobody has entered it.
Until then reminders claim no default interest for these days; later reminders make up for it.

The Bundesbank publishes it at https://www.bundesbank.de/basiszinssatz.
Enter it here:
${baseUrl}/office/dunning/rates.xhtml
