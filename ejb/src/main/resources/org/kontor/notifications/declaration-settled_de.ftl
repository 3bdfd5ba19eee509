<#if kind == "CANCELLATION">Ihr Vertrag ${number} endet mit dem ${last?date.iso?string.long}<#else>Ihr Widerruf des Vertrags ${number}</#if>

Guten Tag ${name},

<#if kind == "CANCELLATION">
am ${receivedOn?date.iso?string.long} haben Sie gekündigt. Ihr Vertrag ${number} endet mit dem ${last?date.iso?string.long}.
<#elseif courtesy?has_content>
am ${receivedOn?date.iso?string.long} haben Sie widerrufen. Ein Widerrufsrecht besteht für Ihren Vertrag ${number} nicht oder nicht mehr.
Aus Kulanz haben wir ihn trotzdem mit dem ${last?date.iso?string.long} beendet. Was zu viel berechnet wurde, nimmt eine
Rechnungskorrektur zurück; was Sie dafür bezahlt haben, erhalten Sie zurück.
<#else>
am ${receivedOn?date.iso?string.long} haben Sie widerrufen. Ihr Vertrag ${number} ist mit dem ${last?date.iso?string.long} beendet.
Was zu viel berechnet wurde, nimmt eine Rechnungskorrektur zurück; was Sie bezahlt haben, erhalten Sie binnen
14 Tagen nach dem Eingang des Widerrufs auf demselben Weg zurück.
</#if>

Mit freundlichen Grüßen
