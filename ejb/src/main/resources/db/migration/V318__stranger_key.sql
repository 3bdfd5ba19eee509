-- With which the addresses of strangers are hashed: another one each day (UTC), forgotten when the day is over.
CREATE TABLE stranger_key (
  day DATE NOT NULL PRIMARY KEY,
  secret BINARY(32) NOT NULL
);
-- What was hashed without a key could be found out; the last hour counts anew.
DELETE FROM stranger_call;

-- When a declaration is looked at: later if very many came at once, for its receipt counts all the same.
ALTER TABLE declaration_waiting ADD COLUMN look_from DATETIME(6) NOT NULL DEFAULT '2000-01-01';
