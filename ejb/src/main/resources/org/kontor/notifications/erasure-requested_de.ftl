Ihr Antrag auf Löschung ist eingegangen

Guten Tag ${name},

wir haben Ihren Antrag erhalten, die Daten Ihres Kundenkontos ${number} zu löschen. Sie bekommen unsere Antwort spätestens am ${answerBy?date.iso?string.long}.

Wenn das nicht Sie waren, nehmen Sie den Antrag bitte im Portal unter „Meine Daten“ zurück, oder antworten Sie gleich auf diese Mail.

Mit freundlichen Grüßen
