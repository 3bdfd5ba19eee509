Ihr Guthaben ist fast aufgebraucht

Guten Tag ${name},

von Ihrem Guthaben auf dem Kundenkonto ${number} sind noch ${left?number?string(",##0.00")} € verfügbar.

Bitte überweisen Sie rechtzeitig einen neuen Betrag mit dem Verwendungszweck „Guthaben Kundennummer ${number}“;
dann kommt er von selbst auf Ihr Guthaben.

Ihre Umsätze finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
