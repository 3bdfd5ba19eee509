Your cancellation invoice ${number}

Dear ${name},

please find attached cancellation invoice ${number}. It takes an invoice back in full;
it says which one and why. Its amount: €${amount?number?string(",##0.00")}.

Whatever was already paid is credited to your account.

All your invoices and contracts are in the portal:
${baseUrl}/my

Kind regards
