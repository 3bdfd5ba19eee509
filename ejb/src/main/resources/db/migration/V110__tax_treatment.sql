-- What decides the tax of a supply besides its rate: where it counts as supplied (§ 3a UStG), and whether the seller is
-- a small business (§ 19 UStG). The last day of a range is the day before "until"; an open end is 9999-12-31.
ALTER TABLE tax_class
  ADD COLUMN place_of_supply VARCHAR(9) NOT NULL DEFAULT 'PROPERTY',
  ADD CONSTRAINT tax_class_place_ck CHECK (place_of_supply IN ('PROPERTY', 'RECIPIENT'));

ALTER TABLE seller
  ADD COLUMN small_business_from DATE NOT NULL DEFAULT '9999-12-31',
  ADD COLUMN small_business_until DATE NOT NULL DEFAULT '9999-12-31',
  ADD CONSTRAINT seller_small_business_ck CHECK (small_business_from <= small_business_until);
