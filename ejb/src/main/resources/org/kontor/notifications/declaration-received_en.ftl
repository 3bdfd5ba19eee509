<#if kind == "CANCELLATION">We received your cancellation<#else>We received your withdrawal</#if>

Dear ${name},

<#if kind == "CANCELLATION">
your cancellation was received on ${receivedOn?date.iso?string.long} at ${receivedAt}.

Kind: <#if ending == "ORDINARY">ordinary cancellation<#else>extraordinary cancellation</#if>
<#else>
your withdrawal was received on ${receivedOn?date.iso?string.long} at ${receivedAt}.

</#if>
<#if reason != "">
Reason: ${reason}
</#if>
Name: ${name}
<#if customer != "">
Customer number: ${customer}
</#if>
Contract: ${contract}
<#if kind == "CANCELLATION">
To end: <#if wished == "">at the next possible time<#else>${wished?date.iso?string.long}</#if>

<#if last != "">
Your contract ${number} ends with ${last?date.iso?string.long}. There is nothing else for you to do.
<#else>
The contract ends <#if wished == "">at the next possible time<#else>on the day named or, if it can only end later, at the next possible time</#if>. We find out which contract it is and
tell you the day then.
</#if>
<#else>

We find out which contract it is and tell you what is paid back.
</#if>

The declaration with the day and time of its receipt is attached as PDF. If it was not you, please answer
this mail.

Kind regards
