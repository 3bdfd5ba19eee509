Your credit ${product} ends on ${last?date.iso?string.long}

Dear ${name},

<#if unit == "HOUR">${(left?number / 60)?string("0.##")} hours<#else>${left} pieces</#if> of the credit ${product} that you have in advance are left.
You can use it until ${last?date.iso?string.long}; what you used already and is not invoiced yet still comes off.

You find everything in the portal:
${baseUrl}/my

Kind regards
