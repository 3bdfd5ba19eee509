<#if outcome == "ERASED">Ihre Daten sind gelöscht<#else>Ihr Antrag auf Löschung</#if>

Guten Tag ${name},

<#if outcome == "ERASED">
was wir über Ihr Kundenkonto ${number} nicht aufbewahren müssen, ist gelöscht: Ihre Mailadresse, die Zugänge zum Portal, Einladungen, die Namen und Mailadressen der Personen Ihres Teams und Mails, die keine Geschäftsbriefe sind. An diese Adresse schreiben wir Ihnen nicht mehr.
<#else>
die Daten Ihres Kundenkontos ${number} können wir noch nicht löschen.
</#if>
<#if answer?has_content>

${answer}
</#if>
<#if trail?has_content>

Das Gesetz verpflichtet uns, diese Unterlagen mit Ihrem Namen aufzubewahren (Art. 17 Abs. 3 Buchst. b DSGVO). Für anderes nutzen wir sie nicht:
<#if books?has_content>
- Buchungen bis ${books?date.iso?string.long}
</#if>
<#if invoices?has_content>
- Rechnungen und ihre Belege bis ${invoices?date.iso?string.long}
</#if>
<#if mandates?has_content>
- Lastschriftmandate bis ${mandates?date.iso?string.long}
</#if>
<#if contracts?has_content>
- Verträge bis ${contracts?date.iso?string.long}
</#if>
<#if letters?has_content>
- Schreiben bis ${letters?date.iso?string.long}
</#if>
<#if trail?has_content>
- das Protokoll der Änderungen bis ${trail?date.iso?string.long}
</#if>
</#if>

Sie können sich bei einer Aufsichtsbehörde für den Datenschutz beschweren oder ein Gericht anrufen.

Mit freundlichen Grüßen
