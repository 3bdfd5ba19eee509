-- Which cancellations a member declared in the portal: these a member may take back until they take effect.
CREATE TABLE member_cancellation (
  contract_id BIGINT NOT NULL,
  amendment INT NOT NULL,
  PRIMARY KEY (contract_id, amendment),
  CONSTRAINT member_cancellation_contract_fk FOREIGN KEY (contract_id) REFERENCES contract (id)
);
CREATE TRIGGER member_cancellation_no_update AFTER UPDATE ON member_cancellation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_cancellation is append-only';
CREATE TRIGGER member_cancellation_no_delete AFTER DELETE ON member_cancellation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_cancellation is append-only';
