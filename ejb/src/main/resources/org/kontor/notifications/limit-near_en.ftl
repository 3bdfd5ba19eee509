Your credit limit with us is nearly reached

Dear ${name},

your account ${number} owes €${used?number?string(",##0.00")} at the moment; what was used and is not invoiced yet counts,
too. We agreed on a limit of €${limit?number?string(",##0.00")}.

Your contracts go on. So that you can order new extras as well, please pay what is open.

All your invoices are in the portal:
${baseUrl}/my

Kind regards
