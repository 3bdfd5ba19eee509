Ihr Ratenplan ${number}

Guten Tag ${name},

wie vereinbart zahlen Sie in <#if count == "1">einer Rate<#else>${count} Raten</#if>. Der Plan hängt an.

Die erste Rate von ${amount?number?string(",##0.00")} € ist am ${dueOn?date.iso?string.long} fällig:
${holder}
IBAN ${iban}

Solange Sie sich an den Plan halten, mahnen wir nicht. Wird es einmal eng, sagen Sie uns bitte vorher Bescheid.

Mit freundlichen Grüßen
