Your debit of €${amount?number?string(",##0.00")} came back

Dear ${name},

your bank did not pay our debit of ${collectOn?date.iso?string.long} over €${amount?number?string(",##0.00")}
from your account ${iban}. So the amount is still open.
<#if fee != "0.00">
The banks charged us €${fee?number?string(",##0.00")} for it; that amount is open, too.
</#if>

<#if todo == "RETRY">
There is nothing to do: we collect €${retryAmount?number?string(",##0.00")} once more on ${retryOn?date.iso?string.long},
under mandate ${mandate} with creditor identifier ${creditorId}.
Please see that the account holds enough by then.
<#else>
<#if todo == "NEW_ACCOUNT">
We can no longer collect from this account. Please give us another one.
<#elseif todo == "NEW_MANDATE">
The mandate does not fit your account. Please give us a new mandate.
<#elseif todo == "ALLOW">
Your bank does not let our debits through. Please allow creditor identifier ${creditorId} at your bank
and tell us.
<#else>
Please tell us briefly what is wrong. Until then we collect nothing.
</#if>
Please transfer the open amount to:
${holder}
IBAN ${sellerIban}
Purpose ${purpose}
</#if>

All your invoices and your bank account are in the portal:
${baseUrl}/my

Kind regards
