Your document ${number} is in the portal

Dear ${name},

your document ${number} over €${amount?number?string(",##0.00")} is ready for you:
${baseUrl}/my

Kind regards
