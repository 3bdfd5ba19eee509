-- How an account wants to be invoiced and pays.
ALTER TABLE account
  ADD COLUMN tax_number VARCHAR(20) NOT NULL DEFAULT '',
  ADD COLUMN e_invoice BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN payment_method VARCHAR(12) NOT NULL DEFAULT 'TRANSFER',
  ADD CONSTRAINT account_payment_ck CHECK (payment_method IN ('TRANSFER', 'DIRECT_DEBIT', 'BALANCE'));

-- Facts about SEPA mandates: the latest row of an account counts. A mandate that ends is a row that is not active.
CREATE SEQUENCE mandate_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE mandate (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  reference VARCHAR(35) NOT NULL,
  signed_on DATE NOT NULL,
  iban VARCHAR(34) NOT NULL,
  holder VARCHAR(70) NOT NULL,
  active BOOLEAN NOT NULL,
  recorded_on DATE NOT NULL,
  CONSTRAINT mandate_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX mandate_account_ix ON mandate (account_id, id);
CREATE TRIGGER mandate_no_update AFTER UPDATE ON mandate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mandate is append-only';
CREATE TRIGGER mandate_no_delete AFTER DELETE ON mandate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'mandate is append-only';

-- Days from the invoice, which announces the debit, to its collection; and how corrections are coded (UNTDID 1001).
ALTER TABLE seller
  ADD COLUMN debit_notice_days INT NOT NULL DEFAULT 14,
  ADD COLUMN correction_code CHAR(3) NOT NULL DEFAULT '384',
  ADD CONSTRAINT seller_debit_notice_ck CHECK (debit_notice_days BETWEEN 1 AND 60),
  ADD CONSTRAINT seller_correction_code_ck CHECK (correction_code IN ('384', '381'));
ALTER TABLE seller_snapshot
  ADD COLUMN creditor_id VARCHAR(35) NOT NULL DEFAULT '',
  ADD COLUMN debit_notice_days INT NOT NULL DEFAULT 14,
  ADD COLUMN correction_code CHAR(3) NOT NULL DEFAULT '384';
