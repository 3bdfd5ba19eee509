Ihre Beanstandung zu Rechnung ${number}

Guten Tag ${name},

zu „${line}“ auf Rechnung ${number} antworten wir Ihnen:

${answer}

<#if outcome == "AGREED">
Sie haben recht: Wir korrigieren die Rechnung. Es bleibt nur zu zahlen, was nach der Korrektur offen ist.
<#else>
Nach unserer Prüfung bleibt es bei dieser Position. Bitte zahlen Sie die Rechnung wie vereinbart.
</#if>

Die Rechnung finden Sie im Portal:
${baseUrl}/my/invoices.xhtml

Mit freundlichen Grüßen
