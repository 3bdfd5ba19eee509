Your invoice ${number} from ${seller}

Dear ${buyer},

please find attached invoice ${number} of ${issueDate} over ${total}.
It is due on ${dueDate}.

The file is an electronic invoice (ZUGFeRD): you can read it like any PDF,
and accounting software can take it over directly.

All your invoices and contracts are in the portal:
${baseUrl}/my

Kind regards
${seller}
