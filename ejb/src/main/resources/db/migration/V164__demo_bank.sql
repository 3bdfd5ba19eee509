-- The last day of the demo on which its bank told what happened.
ALTER TABLE demo_progress ADD COLUMN bank_through DATE;
