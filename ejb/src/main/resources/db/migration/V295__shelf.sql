-- What members may take by themselves at a location: a fridge with a QR code.
CREATE TABLE shelf_product (
  location_id BIGINT NOT NULL,
  product_id BIGINT NOT NULL,
  PRIMARY KEY (location_id, product_id),
  CONSTRAINT shelf_product_location_fk FOREIGN KEY (location_id) REFERENCES location (id),
  CONSTRAINT shelf_product_product_fk FOREIGN KEY (product_id) REFERENCES product (id)
);

-- Who took what, and what it was said to cost: a slip can be undone for some minutes by whoever made it.
CREATE TABLE member_taking (
  record_id BIGINT NOT NULL PRIMARY KEY,
  location_id BIGINT NOT NULL,
  login VARCHAR(120) NOT NULL,
  gross DECIMAL(14, 2) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  undone_at DATETIME(6),
  CONSTRAINT member_taking_record_fk FOREIGN KEY (record_id) REFERENCES usage_record (id),
  CONSTRAINT member_taking_location_fk FOREIGN KEY (location_id) REFERENCES location (id)
);
CREATE INDEX member_taking_login_ix ON member_taking (login, taken_at);
CREATE TRIGGER member_taking_undone_once AFTER UPDATE ON member_taking FOR EACH ROW
BEGIN
  IF OLD.undone_at IS NOT NULL OR NEW.record_id <> OLD.record_id OR NEW.location_id <> OLD.location_id
      OR NEW.login <> OLD.login OR NEW.gross <> OLD.gross OR NEW.taken_at <> OLD.taken_at THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_taking is undone once and not changed otherwise';
  END IF;
END;
CREATE TRIGGER member_taking_no_delete AFTER DELETE ON member_taking FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_taking is never deleted';
