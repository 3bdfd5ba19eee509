-- Who may order a product: until now members could choose all that has a price.
ALTER TABLE product ADD COLUMN audience VARCHAR(7) NOT NULL DEFAULT 'MEMBERS',
  ADD CONSTRAINT product_audience_ck CHECK (audience IN ('OFFICE', 'MEMBERS', 'PUBLIC'));
