Your invoice ${number}

Dear ${name},

please find attached invoice ${number} over €${amount?number?string(",##0.00")}.
It is due on ${dueOn?date.iso?string.long}.

<#if (form!"ZUGFERD") == "ZUGFERD">
The file is an electronic invoice (ZUGFeRD): you can read it like any PDF,
and accounting software can take it over directly.

<#elseif form == "XRECHNUNG">
The file is an electronic invoice (XRechnung). As a PDF it is in the portal.

</#if>
All your invoices and contracts are in the portal:
${baseUrl}/my

Kind regards
