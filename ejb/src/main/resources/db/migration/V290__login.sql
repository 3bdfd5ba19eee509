-- account_login holds who pays and may everything; people of a team log in as themselves and may less.
ALTER TABLE account_login MODIFY login VARCHAR(160) NOT NULL;

CREATE TABLE team_login (
  member_id BIGINT NOT NULL PRIMARY KEY,
  login VARCHAR(160) NOT NULL,
  role VARCHAR(8) NOT NULL,
  CONSTRAINT team_login_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT team_login_role_ck CHECK (role IN ('ADMIN', 'MEMBER'))
);
CREATE INDEX team_login_ix ON team_login (login);

-- Somebody shall be able to log in: written down with the reason for it, done by a job. A key is kept as its hash only.
CREATE SEQUENCE login_request_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE login_request (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  member_id BIGINT,
  role VARCHAR(8) NOT NULL,
  name VARCHAR(120) NOT NULL,
  email VARCHAR(160) NOT NULL,
  language CHAR(2) NOT NULL,
  state VARCHAR(10) NOT NULL,
  login VARCHAR(160) NOT NULL DEFAULT '',
  user_id VARCHAR(64) NOT NULL DEFAULT '',
  key_hash CHAR(64),
  key_until DATETIME(6),
  mails INT NOT NULL DEFAULT 0,
  requested_by VARCHAR(160) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT login_request_key_uq UNIQUE (key_hash),
  CONSTRAINT login_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT login_request_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT login_request_role_ck CHECK (role = 'PAYER' OR role IN ('ADMIN', 'MEMBER') AND member_id IS NOT NULL),
  CONSTRAINT login_request_state_ck CHECK (state IN ('WANTED', 'CREATED', 'SENDING', 'INVITED', 'UNCERTAIN', 'OFFERED',
    'ARRIVED', 'WITHDRAWN'))
);
CREATE INDEX login_request_account_ix ON login_request (account_id);
CREATE INDEX login_request_state_ix ON login_request (state, id);
CREATE INDEX login_request_login_ix ON login_request (login, state);
