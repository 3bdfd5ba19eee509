New price from ${movesOn?date.iso?string.long}

Dear ${name},

your contract ${contract} goes on. From ${movesOn?date.iso?string.long} on, ${product} costs
€${amount?number?string(",##0.00##")} <#if entry == "NET">net<#else>incl. VAT</#if> <#if interval == "MONTH" && count == "1">a month<#elseif interval == "YEAR" && count == "1">a year<#else>for each billing period</#if>.

If you do not want that, please give notice by ${noticeBy?date.iso?string.long}: the contract then ends
before the new price begins. You find your contract in the portal:
${baseUrl}/my/contracts.xhtml

Kind regards
${seller}
