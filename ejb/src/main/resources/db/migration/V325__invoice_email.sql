-- Where invoices, corrections and reminders go, if not to the address for all else; empty: to that.
ALTER TABLE account ADD COLUMN invoice_email VARCHAR(160) NOT NULL DEFAULT '' AFTER email;
