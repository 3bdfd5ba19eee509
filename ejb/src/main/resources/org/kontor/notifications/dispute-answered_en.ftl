Your dispute of invoice ${number}

Dear ${name},

here is our answer about "${line}" on invoice ${number}:

${answer}

<#if outcome == "AGREED">
You are right: we correct the invoice. You only have to pay what is open after the correction.
<#else>
We have looked into it, and the line stands. Please pay the invoice as agreed.
</#if>

You find the invoice in the portal:
${baseUrl}/my/invoices.xhtml

Kind regards
