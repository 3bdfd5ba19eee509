Ihr Beleg ${number} liegt im Portal

Guten Tag ${name},

Ihr Beleg ${number} über ${amount?number?string(",##0.00")} € liegt für Sie bereit:
${baseUrl}/my

Mit freundlichen Grüßen
