Your login for customer account ${number}

Dear ${name},

there is a login with this mail address already. So that nobody else can link it to customer account ${number}, please open this link, log in as usual and confirm it yourself:

${link}${key}

The link works once, until ${until?date("yyyy-MM-dd")?string("d MMMM yyyy")}. If you do not remember your password, the login page helps.

Did you order nothing, and did nobody invite you? Then there is nothing to do.

Kind regards
