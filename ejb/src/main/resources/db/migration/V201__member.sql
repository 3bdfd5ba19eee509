-- People of an account. A stay is from joining to leaving, with one cost centre; end_day is the day after its last one.
CREATE SEQUENCE member_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE member (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(160) NOT NULL,
  CONSTRAINT member_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX member_account_ix ON member (account_id, name);
CREATE TABLE member_stay (
  member_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  end_day DATE NOT NULL,
  cost_centre VARCHAR(50) NOT NULL,
  PRIMARY KEY (member_id, first_day),
  CONSTRAINT member_stay_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT member_stay_range_ck CHECK (first_day < end_day)
);

-- A seat: a line of a contract that names who sits there and which cost centre pays.
ALTER TABLE contract_line ADD COLUMN member_id BIGINT;
ALTER TABLE contract_line ADD COLUMN cost_centre VARCHAR(50) NOT NULL DEFAULT '';
ALTER TABLE contract_line ADD CONSTRAINT contract_line_member_fk FOREIGN KEY (member_id) REFERENCES member (id);
