<#if outcome == "ERASED">Your data is erased<#else>Your request for erasure</#if>

Dear ${name},

<#if outcome == "ERASED">
what we do not have to keep about your customer account ${number} is erased: your mail address, the logins to the portal, invitations, the names and mail addresses of the people of your team, and mails that are no business letters. We do not write to this address any more.
<#else>
we cannot erase the data of your customer account ${number} yet.
</#if>
<#if answer?has_content>

${answer}
</#if>
<#if trail?has_content>

The law makes us keep these records with your name (Art. 17 (3) (b) GDPR). We use them for nothing else:
<#if books?has_content>
- ledger entries until ${books?date.iso?string.long}
</#if>
<#if invoices?has_content>
- invoices and what belongs to them until ${invoices?date.iso?string.long}
</#if>
<#if mandates?has_content>
- direct debit mandates until ${mandates?date.iso?string.long}
</#if>
<#if contracts?has_content>
- contracts until ${contracts?date.iso?string.long}
</#if>
<#if letters?has_content>
- letters until ${letters?date.iso?string.long}
</#if>
<#if trail?has_content>
- the record of changes until ${trail?date.iso?string.long}
</#if>
</#if>

You may complain to a data protection authority, or go to court.

Kind regards
