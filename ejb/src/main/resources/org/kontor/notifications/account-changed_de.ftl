Ihre Daten wurden geändert

Guten Tag ${name},

im Portal wurden die Daten Ihres Kundenkontos ${number} geändert. Von jetzt an gilt:

Anschrift: ${address}
Mailadresse: ${email}

Wenn das nicht Sie waren, antworten Sie bitte gleich auf diese Mail.

Mit freundlichen Grüßen
