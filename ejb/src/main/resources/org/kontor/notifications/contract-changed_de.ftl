<#if change == "Cancellation">Ihre Kündigung des Vertrags ${contract}<#elseif change == "CancellationUndone">Ihr Vertrag ${contract} läuft weiter<#else>Änderung Ihres Vertrags ${contract}</#if>

Guten Tag ${name},

<#if change == "Cancellation">
Sie haben Ihren Vertrag ${contract} im Portal gekündigt. Er endet mit dem ${day?date.iso?string.long}. Bis dahin können
Sie die Kündigung im Portal zurücknehmen.
<#elseif change == "CancellationUndone">
Sie haben Ihre Kündigung im Portal zurückgenommen. Ihr Vertrag ${contract} läuft weiter.
<#elseif change == "PlanChange">
Sie haben im Portal ein anderes Paket gewählt. Es gilt ab dem ${day?date.iso?string.long}.
<#elseif change == "LineAdded">
Sie haben im Portal ein Extra bestellt. Es gilt ab dem ${day?date.iso?string.long}.
<#elseif change == "LineEnded">
Sie haben im Portal ein Extra abbestellt. Es endet mit dem ${day?date.iso?string.long}.
<#elseif change == "Pause">
Sie haben im Portal eine Pause eingetragen. Sie beginnt am ${day?date.iso?string.long}.
</#if>

<#if attached == "true">
Als PDF hängen an: der Nachtrag ${amendment} und Ihre Bestellung mit allen Angaben<#if withdraw == "true">, dazu die Widerrufsbelehrung mit Muster-Formular</#if>.
Bitte heben Sie sie auf.

<#if withdraw == "true">
Sie können diese Änderung binnen 14 Tagen ohne Gründe widerrufen, am einfachsten hier. Ihr Vertrag läuft dann weiter
wie vorher. Nennen Sie bitte den Nachtrag ${amendment}:
${baseUrl}/declarations/withdraw.xhtml?contract=${contract}%20Nachtrag%20${amendment}

</#if>
<#else>
Der Nachtrag ${amendment} mit allen Angaben liegt in Ihrem Portal bei den Dokumenten des Vertrags:
${baseUrl}/my/contracts.xhtml

</#if>
Wenn das nicht Sie waren, antworten Sie bitte gleich auf diese Mail.

Mit freundlichen Grüßen
