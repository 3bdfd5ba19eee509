Your instalment plan ${number}

Dear ${name},

as agreed you pay in <#if count == "1">one instalment<#else>${count} instalments</#if>. Please find the plan attached.

The first instalment of €${amount?number?string(",##0.00")} is due on ${dueOn?date.iso?string.long}:
${holder}
IBAN ${iban}

As long as you keep to the plan, we send no reminders. If it ever gets tight, please tell us in advance.

Kind regards
