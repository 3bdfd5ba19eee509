Your trial ends on ${lastDay?date.iso?string.long}

Dear ${name},

the trial of your contract ${contract} (${product}) ends on ${lastDay?date.iso?string.long}.
From ${paidFrom?date.iso?string.long} on the contract goes on at the price that it says.

If you do not want that, please cancel by ${lastDay?date.iso?string.long}; the contract then ends with
that day. You find your contract in the portal:
${baseUrl}/my/contracts.xhtml

Kind regards
${seller}
