Your invoice correction ${number}

Dear ${name},

please find attached invoice correction ${number} over €${amount?number?string(",##0.00")}.
It says what it corrects.

Whatever was already paid is credited to your account.

All your invoices and contracts are in the portal:
${baseUrl}/my

Kind regards
