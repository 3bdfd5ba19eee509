-- How a bank's file of columns is read, one for each account.
CREATE TABLE csv_mapping (
  bank_account_id BIGINT NOT NULL PRIMARY KEY,
  charset VARCHAR(20) NOT NULL,
  separator_char VARCHAR(1) NOT NULL,
  decimal_comma BOOLEAN NOT NULL,
  date_pattern VARCHAR(20) NOT NULL,
  header_lines INT NOT NULL,
  -- Numbers of the columns from 1, 0 for none, in the order of the record CsvColumns.
  column_numbers VARCHAR(100) NOT NULL,
  CONSTRAINT csv_mapping_account_fk FOREIGN KEY (bank_account_id) REFERENCES bank_account (id)
);
