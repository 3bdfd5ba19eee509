<#if kind == "CANCELLATION">Your contract ${number} ends with ${last?date.iso?string.long}<#else>Your withdrawal from contract ${number}</#if>

Dear ${name},

<#if kind == "CANCELLATION">
on ${receivedOn?date.iso?string.long} you cancelled. Your contract ${number} ends with ${last?date.iso?string.long}.
<#elseif courtesy?has_content>
on ${receivedOn?date.iso?string.long} you withdrew. There is no right, or no longer one, to withdraw from your contract ${number}.
As a courtesy we ended it all the same with ${last?date.iso?string.long}. What was invoiced too much is taken back by a correction; what you
paid for it is returned to you.
<#else>
on ${receivedOn?date.iso?string.long} you withdrew. Your contract ${number} has ended with ${last?date.iso?string.long}.
What was invoiced too much is taken back by a correction; what you paid is returned to you by the same means
within 14 days after your withdrawal arrived.
</#if>

Kind regards
