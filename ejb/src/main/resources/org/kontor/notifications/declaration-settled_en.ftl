<#if kind == "CANCELLATION">Your contract ${number} ends with ${last?date.iso?string.long}<#else>Your withdrawal from contract ${number}</#if>

Dear ${name},

<#if kind == "CANCELLATION">
on ${receivedOn?date.iso?string.long} you cancelled. Your contract ${number} ends with ${last?date.iso?string.long}.
<#else>
on ${receivedOn?date.iso?string.long} you withdrew. Your contract ${number} has ended with ${last?date.iso?string.long}.
What was invoiced too much is taken back by a correction; what you paid is returned to you by the same means
within 14 days after your withdrawal arrived.
</#if>

Kind regards
