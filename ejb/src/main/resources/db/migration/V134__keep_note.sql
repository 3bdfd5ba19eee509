-- Whether invoices tell private customers to keep them for two years: a duty for services connected with real estate
-- (§ 14b (1) S. 5 UStG); whether a desk is one is for the seller to decide.
ALTER TABLE seller ADD COLUMN keep_note BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE seller_snapshot ADD COLUMN keep_note BOOLEAN NOT NULL DEFAULT TRUE;
