<#if kind == "CANCELLATION">About your cancellation<#else>About your withdrawal</#if>

Dear ${name},

<#if kind == "CANCELLATION">
we looked at your cancellation of ${receivedOn?date.iso?string.long}. It ends no contract:
<#else>
we looked at your withdrawal of ${receivedOn?date.iso?string.long}. It ends no contract:
</#if>

${answer}

If you see that differently, please answer this mail.

Kind regards
