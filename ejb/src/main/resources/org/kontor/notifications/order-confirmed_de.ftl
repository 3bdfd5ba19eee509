Ihre Bestellung: Vertrag ${contract}

Guten Tag ${name},

danke für Ihre Bestellung. Der Vertrag ${contract} ist geschlossen; er beginnt am ${start?date.iso?string.long}
am Standort ${location}. Ihre Kundennummer ist ${customer}.

Als PDF hängen an: der Vertrag, Ihre Bestellung mit allen Angaben<#if withdraw == "true">, die Widerrufsbelehrung mit Muster-Formular</#if> und die AGB.
Bitte heben Sie sie auf.

<#if withdraw == "true">
Sie können den Vertrag binnen 14 Tagen ohne Gründe widerrufen, am einfachsten hier:
${baseUrl}/declarations/withdraw.xhtml?contract=${contract}

</#if>
Wenn Sie das nicht bestellt haben, antworten Sie bitte auf diese Mail.

Mit freundlichen Grüßen
${seller}
