Your order: contract ${contract}

Hello ${name},

thank you for your order. Contract ${contract} is made; it begins on ${start?date.iso?string.long}
at ${location}. Your customer number is ${customer}.

Attached as PDF: the contract, your order with all it said<#if withdraw == "true">, the information about withdrawal with a model form</#if> and the
terms of business. Please keep them.

<#if withdraw == "true">
You can withdraw from the contract within 14 days without giving a reason, most easily here:
${baseUrl}/declarations/withdraw.xhtml?contract=${contract}

</#if>
If you did not order this, please answer this mail.

Kind regards
${seller}
