Payments: something waits for you

Good morning,

something in payments waits for a decision, or failed.

<#if runs != "">
Collection runs to be released and handed over: ${runs}.
The first must be at the bank by ${runsUntil?date.iso?string.long}, or it is announced anew.
${baseUrl}/office/payments/collections.xhtml

</#if>
<#if waiting != "0">
Payments that belong to nobody for ${waitingDays} days or longer: ${waiting}
Together €${waitingSum?number?string(",##0.00")}, the oldest of ${waitingSince?date.iso?string.long}.
${baseUrl}/office/banking/waiting.xhtml

</#if>
<#if statements != "0">
Bank statements that do not add up and so are not booked: ${statements}
${baseUrl}/office/banking/statements.xhtml?state=PARKED

</#if>
<#if files != "0">
Files that could not be read, or not booked to their end: ${files}
${baseUrl}/office/banking/files.xhtml

</#if>
<#if returns != "0">
Returned debits that somebody must look after: ${returns}
${baseUrl}/office/payments/returns.xhtml?which=TASKS

</#if>
<#if failures != "">
Failed in the background: ${failures}. The start page says why.
${baseUrl}/office/

</#if>
This mail comes when something changes, else once a week.
Who gets it, and when something waits too long, is set here:
${baseUrl}/office/banking/settings.xhtml
