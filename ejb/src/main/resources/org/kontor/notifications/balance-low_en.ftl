Your balance is nearly used up

Dear ${name},

€${left?number?string(",##0.00")} of the balance of your account ${number} can still be spent.

Please transfer a new amount in time with the purpose “Balance customer number ${number}”; then it comes to your
balance by itself.

Your movements are in the portal:
${baseUrl}/my

Kind regards
