-- What all contracts in force come to in a month, written down by a job: the start page reads two rows of it, and does
-- not compute all contracts at every look.
CREATE TABLE recurring_revenue (
  day DATE NOT NULL PRIMARY KEY,
  net DECIMAL(14, 2) NOT NULL,
  contracts INT NOT NULL,
  computed_at DATETIME(6) NOT NULL,
  -- Ids of the newest contract and change that were there, added up.
  newest_change BIGINT NOT NULL
);
