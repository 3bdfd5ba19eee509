-- A contract that another payer took over: history leads from one to the other.
CREATE TABLE contract_transfer (
  from_id BIGINT NOT NULL PRIMARY KEY,
  to_id BIGINT NOT NULL,
  first_day DATE NOT NULL,
  CONSTRAINT contract_transfer_to_uq UNIQUE (to_id),
  CONSTRAINT contract_transfer_from_fk FOREIGN KEY (from_id) REFERENCES contract (id),
  CONSTRAINT contract_transfer_to_fk FOREIGN KEY (to_id) REFERENCES contract (id)
);
CREATE TRIGGER contract_transfer_no_update AFTER UPDATE ON contract_transfer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_transfer is append-only';
CREATE TRIGGER contract_transfer_no_delete AFTER DELETE ON contract_transfer FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'contract_transfer is append-only';
