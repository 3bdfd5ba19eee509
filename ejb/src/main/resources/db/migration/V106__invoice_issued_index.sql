-- The start page sums up the invoices of a month; without this it would read all there ever were.
CREATE INDEX invoice_issued_ix ON invoice (issued_on, payable);
