<#if kind == "CANCELLATION">Zu Ihrer Kündigung<#else>Zu Ihrem Widerruf</#if>

Guten Tag ${name},

<#if kind == "CANCELLATION">
wir haben Ihre Kündigung vom ${receivedOn?date.iso?string.long} geprüft. Sie beendet keinen Vertrag:
<#else>
wir haben Ihren Widerruf vom ${receivedOn?date.iso?string.long} geprüft. Er beendet keinen Vertrag:
</#if>

${answer}

Wenn Sie das anders sehen, antworten Sie bitte auf diese Mail.

Mit freundlichen Grüßen
