Neuer Preis ab ${movesOn?date.iso?string.long}

Guten Tag ${name},

Ihr Vertrag ${contract} läuft weiter. Ab dem ${movesOn?date.iso?string.long} kostet ${product}
${amount?number?string(",##0.00##")} € <#if entry == "NET">netto<#else>inkl. Umsatzsteuer</#if> <#if interval == "MONTH" && count == "1">im Monat<#elseif interval == "YEAR" && count == "1">im Jahr<#else>je Abrechnungszeitraum</#if>.

Wenn Sie das nicht möchten, kündigen Sie bitte bis zum ${noticeBy?date.iso?string.long}: Der Vertrag endet
dann, bevor der neue Preis gilt. Ihren Vertrag finden Sie im Portal:
${baseUrl}/my/contracts.xhtml

Mit freundlichen Grüßen
${seller}
