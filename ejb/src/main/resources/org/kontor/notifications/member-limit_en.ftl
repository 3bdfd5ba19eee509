${member} comes near the limit of the month

Dear ${name},

${member} may use <#if unit == "EURO">€${limit?number?string(",##0.00")} net<#elseif unit == "HOUR">${(limit?number / 60)?string("0.##")} hours<#else>${limit} pieces</#if> a month<#if product != ""> (${product})</#if> on your account ${number}.
In the month from ${month?date.iso?string.long} on <#if unit == "EURO">€${used?number?string(",##0.00")} net<#elseif unit == "HOUR">${(used?number / 60)?string("0.##")} hours<#else>${used} pieces</#if> of it are used.

<#if action == "BLOCK">Beyond the limit ${member} can order nothing more in this month; what devices record is charged.<#else>Everything is recorded and charged as before; this is only a hint.</#if>

You find everything in the portal:
${baseUrl}/my

Kind regards
