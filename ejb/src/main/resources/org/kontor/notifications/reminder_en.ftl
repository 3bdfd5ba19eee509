<#if level == "0">Payment reminder<#else>Reminder</#if> ${number}

Dear ${name},

<#if level == "0">
perhaps it has just slipped by: €${amount?number?string(",##0.00")} are still open.
<#else>
€${amount?number?string(",##0.00")} are overdue.
</#if>
Please find the details attached, with a code for your banking app.

Please transfer the amount by ${payUntil?date.iso?string.long} to:
${holder}
IBAN ${iban}

If you have paid already, everything is settled. If something is wrong, please reply to this mail.

All your invoices are in the portal:
${baseUrl}/my

Kind regards
