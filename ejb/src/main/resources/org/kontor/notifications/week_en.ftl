Your week from ${from?date.iso?string.long} to ${to?date.iso?string.long}

Good morning,

last week in figures:

Invoices: ${invoiced}, together €${invoicedSum?number?string(",##0.00")}
Payments: ${received}, together €${receivedSum?number?string(",##0.00")}
Returned payments: ${returned}, together €${returnedSum?number?string(",##0.00")}
<#if outstanding != "">
Outstanding: ${outstanding} days of sales (DSO)
</#if>

<#if late == "0">
Nobody is late.

<#else>
At risk: €${lateSum?number?string(",##0.00")} of ${late} <#if late == "1">account<#else>accounts</#if>, most of it here:
${most}

All of them, with the next step:
${baseUrl}/office/analytics/late.xhtml

</#if>
This mail comes once a week. Who gets it is set here:
${baseUrl}/office/banking/settings.xhtml
