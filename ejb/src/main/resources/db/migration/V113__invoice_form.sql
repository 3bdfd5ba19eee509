-- What an issued invoice is besides its amounts: its form, the reason of an exemption, and how it is paid. An invoice paid
-- from balance is paid whole.
ALTER TABLE invoice
  ADD COLUMN form VARCHAR(9) NOT NULL DEFAULT 'ZUGFERD',
  ADD COLUMN exemption VARCHAR(20) NOT NULL DEFAULT '',
  ADD COLUMN purchase_order VARCHAR(50) NOT NULL DEFAULT '',
  ADD COLUMN payment_method VARCHAR(12) NOT NULL DEFAULT 'TRANSFER',
  ADD COLUMN mandate_id BIGINT,
  ADD CONSTRAINT invoice_form_ck CHECK (form IN ('PLAIN', 'ZUGFERD', 'XRECHNUNG')),
  ADD CONSTRAINT invoice_payment_ck CHECK (payment_method IN ('TRANSFER', 'DIRECT_DEBIT', 'BALANCE')),
  ADD CONSTRAINT invoice_mandate_ck CHECK ((payment_method = 'DIRECT_DEBIT') = (mandate_id IS NOT NULL));
