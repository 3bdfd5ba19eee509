-- Logins whose person's data was erased: a job deletes the user in Keycloak, unless it is needed for something else. The
-- login itself is forgotten with its last step.
CREATE SEQUENCE login_removal_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE login_removal (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  login VARCHAR(160) NOT NULL,
  trail_until DATE NOT NULL,
  state VARCHAR(8) NOT NULL,
  wanted_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT login_removal_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT login_removal_state_ck CHECK (state IN ('WANTED', 'DELETED', 'ABSENT', 'SHARED', 'STAFF'))
);
CREATE INDEX login_removal_account_ix ON login_removal (account_id);
CREATE INDEX login_removal_state_ix ON login_removal (state, id);
