<#if kind == "CANCELLATION">Ihre Kündigung ist eingegangen<#else>Ihr Widerruf ist eingegangen</#if>

Guten Tag ${name},

<#if kind == "CANCELLATION">
Ihre Kündigung ist am ${receivedOn?date.iso?string.long} um ${receivedAt} Uhr bei uns eingegangen.

Art: <#if ending == "ORDINARY">ordentliche Kündigung<#else>außerordentliche Kündigung</#if>
<#else>
Ihr Widerruf ist am ${receivedOn?date.iso?string.long} um ${receivedAt} Uhr bei uns eingegangen.

</#if>
<#if reason != "">
Grund: ${reason}
</#if>
Name: ${name}
<#if customer != "">
Kundennummer: ${customer}
</#if>
Vertrag: ${contract}
<#if kind == "CANCELLATION">
Ende: <#if wished == "">zum nächstmöglichen Zeitpunkt<#else>${wished?date.iso?string.long}</#if>

<#if last != "">
Ihr Vertrag ${number} endet mit dem ${last?date.iso?string.long}. Sie müssen nichts weiter tun.
<#else>
Der Vertrag endet <#if wished == "">zum nächstmöglichen Zeitpunkt<#else>zum genannten Tag oder, wenn er erst später enden kann, zum nächstmöglichen Zeitpunkt</#if>. Wir ordnen die Kündigung Ihrem Vertrag zu und
nennen Ihnen dann den Tag.
</#if>
<#else>

Wir ordnen den Widerruf Ihrem Vertrag zu und melden uns mit dem, was zurückgezahlt wird.
</#if>

Die Erklärung mit Tag und Uhrzeit des Eingangs hängt als PDF an. Wenn sie nicht von Ihnen ist, antworten Sie
bitte auf diese Mail.

Mit freundlichen Grüßen
