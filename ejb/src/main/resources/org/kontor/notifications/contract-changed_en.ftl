<#if change == "Cancellation">Your cancellation of contract ${contract}<#elseif change == "CancellationUndone">Your contract ${contract} goes on<#else>Change of your contract ${contract}</#if>

Dear ${name},

<#if change == "Cancellation">
you cancelled your contract ${contract} in the portal. It ends with ${day?date.iso?string.long}. Until then you can take
the cancellation back in the portal.
<#elseif change == "CancellationUndone">
you took your cancellation back in the portal. Your contract ${contract} goes on.
<#elseif change == "PlanChange">
you chose another package in the portal. It counts from ${day?date.iso?string.long} on.
<#elseif change == "LineAdded">
you ordered an extra in the portal. It counts from ${day?date.iso?string.long} on.
<#elseif change == "LineEnded">
you ended an extra in the portal. It ends with ${day?date.iso?string.long}.
<#elseif change == "Pause">
you entered a pause in the portal. It begins on ${day?date.iso?string.long}.
</#if>

<#if attached == "true">
Attached as PDF: amendment ${amendment} and your order with all it said<#if withdraw == "true">, and the information about withdrawal with a model form</#if>.
Please keep them.

<#if withdraw == "true">
You can withdraw from this change within 14 days without giving a reason, most easily here. Your contract then goes on as
before. Please name amendment ${amendment}:
${baseUrl}/declarations/withdraw.xhtml?contract=${contract}%20amendment%20${amendment}

</#if>
<#else>
Amendment ${amendment} with all details is in your portal among the papers of the contract:
${baseUrl}/my/contracts.xhtml

</#if>
If it was not you, please answer this mail at once.

Kind regards
