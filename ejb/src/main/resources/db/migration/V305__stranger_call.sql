-- How often strangers call lately, by a hash of where they come from: one row a minute, forgotten after a day.
CREATE TABLE stranger_call (
  what VARCHAR(12) NOT NULL,
  caller CHAR(64) NOT NULL,
  minute DATETIME NOT NULL,
  calls INT NOT NULL,
  PRIMARY KEY (what, caller, minute)
);
CREATE INDEX stranger_call_minute_ix ON stranger_call (minute, what, calls);

-- What counted before, with a row a call; what the last hour saw is forgotten with it.
DROP TABLE order_call;
DROP TABLE declaration_call;
