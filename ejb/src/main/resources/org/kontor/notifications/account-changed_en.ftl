Your details were changed

Dear ${name},

the details of your customer account ${number} were changed in the portal. From now on:

Address: ${address}
Mail address: ${email}

If it was not you, please answer this mail at once.

Kind regards
