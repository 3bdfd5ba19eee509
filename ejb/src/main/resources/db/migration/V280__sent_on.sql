-- The business date on which a message went out: from that day on it counts as received, and terms run.
ALTER TABLE message ADD COLUMN sent_on DATE;
