-- The base rate of § 247 BGB by half-year, as the Bundesbank announces it. Entered, never changed: of several rows of a
-- half-year the last counts.
CREATE SEQUENCE base_rate_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE base_rate (
  id BIGINT NOT NULL PRIMARY KEY,
  from_on DATE NOT NULL,
  percent DECIMAL(5, 2) NOT NULL,
  entered_on DATE NOT NULL,
  entered_by VARCHAR(120) NOT NULL,
  CONSTRAINT base_rate_half_ck CHECK (DAYOFMONTH(from_on) = 1 AND MONTH(from_on) IN (1, 7))
);
CREATE INDEX base_rate_from_ix ON base_rate (from_on, id);
INSERT INTO base_rate (id, from_on, percent, entered_on, entered_by) VALUES
  (NEXT VALUE FOR base_rate_seq, '2016-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2017-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2017-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2018-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2018-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2019-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2019-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2020-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2020-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2021-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2021-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2022-01-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2022-07-01', -0.88, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2023-01-01', 1.62, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2023-07-01', 3.12, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2024-01-01', 3.62, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2024-07-01', 3.37, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2025-01-01', 2.27, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2025-07-01', 1.27, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2026-01-01', 1.27, '2026-07-01', 'kontor'),
  (NEXT VALUE FOR base_rate_seq, '2026-07-01', 1.52, '2026-07-01', 'kontor');
CREATE TRIGGER base_rate_no_update AFTER UPDATE ON base_rate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'base_rate is append-only';
CREATE TRIGGER base_rate_no_delete AFTER DELETE ON base_rate FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'base_rate is append-only';
