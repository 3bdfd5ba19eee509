Ihr Guthaben ist fast aufgebraucht

Guten Tag ${name},

von Ihrem Guthaben auf dem Kundenkonto ${number} sind noch ${left?number?string(",##0.00")} € verfügbar.

Bitte überweisen Sie rechtzeitig einen neuen Betrag und geben Sie als Verwendungszweck ${number} an; dann ordnen wir
die Zahlung Ihrem Guthaben von selbst zu.

Ihre Umsätze finden Sie im Portal:
${baseUrl}/my

Mit freundlichen Grüßen
