-- Issued invoices whose files are not archived yet: written when they are issued, deleted when the files are stored. Not
-- asked as "invoices without documents", which would read the whole archive every few seconds.
CREATE TABLE invoice_rendering (
    invoice_id bigint NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
