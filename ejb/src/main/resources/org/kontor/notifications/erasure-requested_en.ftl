Your request for erasure came in

Dear ${name},

we received your request to erase the data of your customer account ${number}. You get our answer on ${answerBy?date.iso?string.long} at the latest.

If it was not you, please take the request back in the portal under “My data”, or answer this mail at once.

Kind regards
