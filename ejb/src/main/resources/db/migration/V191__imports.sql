-- What was brought along from other software: the files as they were given, what is wrong with them, and how far it came.
CREATE SEQUENCE import_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE import (
  id BIGINT NOT NULL PRIMARY KEY,
  state VARCHAR(10) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  given_by VARCHAR(120) NOT NULL,
  finished_at DATETIME(6),
  problem_count INT NOT NULL,
  counts VARCHAR(300) NOT NULL,
  row_count INT NOT NULL,
  CONSTRAINT import_state_ck CHECK (state IN ('REFUSED', 'CHECKED', 'STARTED', 'DONE', 'DISCARDED'))
);
CREATE INDEX import_state_ix ON import (state, id);

CREATE TABLE import_file (
  import_id BIGINT NOT NULL,
  position INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  bytes LONGBLOB NOT NULL,
  PRIMARY KEY (import_id, position),
  CONSTRAINT import_file_import_fk FOREIGN KEY (import_id) REFERENCES import (id)
);

CREATE TABLE import_problem (
  import_id BIGINT NOT NULL,
  position INT NOT NULL,
  file VARCHAR(100) NOT NULL,
  line INT NOT NULL,
  column_name VARCHAR(100) NOT NULL,
  message_key VARCHAR(80) NOT NULL,
  arguments VARCHAR(500) NOT NULL,
  PRIMARY KEY (import_id, position),
  CONSTRAINT import_problem_import_fk FOREIGN KEY (import_id) REFERENCES import (id)
);

-- Written outside the one transaction that takes everything over, so that its progress can be seen.
CREATE TABLE import_progress (
  import_id BIGINT NOT NULL PRIMARY KEY,
  done INT NOT NULL
);
