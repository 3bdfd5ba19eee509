${member} nähert sich dem Monatslimit

Guten Tag ${name},

für ${member} gilt auf Ihrem Kundenkonto ${number} ein Limit von <#if unit == "EURO">${limit?number?string(",##0.00")} € netto<#elseif unit == "HOUR">${(limit?number / 60)?string("0.##")} Stunden<#else>${limit} Stück</#if> im Monat<#if product != ""> (${product})</#if>.
Im Monat ab ${month?date.iso?string.long} sind davon <#if unit == "EURO">${used?number?string(",##0.00")} € netto<#elseif unit == "HOUR">${(used?number / 60)?string("0.##")} Stunden<#else>${used} Stück</#if> genutzt.

<#if action == "BLOCK">Über das Limit hinaus kann ${member} in diesem Monat nichts mehr bestellen; was Geräte erfassen, wird berechnet.<#else>Es wird weiter alles erfasst und berechnet; dies ist nur ein Hinweis.</#if>

Alles Weitere finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
