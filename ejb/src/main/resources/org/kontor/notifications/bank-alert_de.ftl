Zahlungsverkehr: etwas wartet auf Sie

Guten Morgen,

im Zahlungsverkehr wartet etwas auf eine Entscheidung oder ist fehlgeschlagen.

<#if runs != "">
Lastschriftläufe, die freigegeben und übergeben werden müssen: ${runs}.
Der früheste muss bis ${runsUntil?date.iso?string.long} bei der Bank sein, sonst wird er neu angekündigt.
${baseUrl}/office/payments/collections.xhtml

</#if>
<#if waiting != "0">
Zahlungen, die seit ${waitingDays} Tagen oder länger niemandem zugeordnet sind: ${waiting}
Zusammen ${waitingSum?number?string(",##0.00")} €, die älteste vom ${waitingSince?date.iso?string.long}.
${baseUrl}/office/banking/waiting.xhtml

</#if>
<#if statements != "0">
Kontoauszüge, die nicht aufgehen und deshalb nicht gebucht sind: ${statements}
${baseUrl}/office/banking/statements.xhtml?state=PARKED

</#if>
<#if files != "0">
Dateien, die nicht gelesen oder nicht zu Ende gebucht werden konnten: ${files}
${baseUrl}/office/banking/files.xhtml

</#if>
<#if returns != "0">
Rücklastschriften, um die sich jemand kümmern muss: ${returns}
${baseUrl}/office/payments/returns.xhtml?which=TASKS

</#if>
<#if failures != "">
Fehlgeschlagen im Hintergrund: ${failures}. Die Startseite sagt, woran es liegt.
${baseUrl}/office/

</#if>
Diese Mail kommt, wenn sich etwas ändert, sonst einmal in der Woche.
An wen sie geht und ab wann etwas zu lange wartet, steht hier:
${baseUrl}/office/banking/settings.xhtml
