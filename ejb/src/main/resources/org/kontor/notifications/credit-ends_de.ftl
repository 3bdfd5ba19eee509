Ihr Kontingent ${product} endet am ${last?date.iso?string.long}

Guten Tag ${name},

von Ihrem im Voraus erworbenen Kontingent ${product} sind noch <#if unit == "HOUR">${(left?number / 60)?string("0.##")} Stunden<#else>${left} Stück</#if> übrig.
Sie können es bis einschließlich ${last?date.iso?string.long} nutzen; was Sie schon genutzt haben und noch nicht
berechnet ist, geht davon noch ab.

Alles Weitere finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
