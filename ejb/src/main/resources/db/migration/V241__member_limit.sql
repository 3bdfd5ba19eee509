-- How much a member of a team may use in a calendar month: units of a product, or, without one, money. Of each the last row
-- counts. What is used is never stored, it is computed.
CREATE SEQUENCE member_limit_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE member_limit (
  id BIGINT NOT NULL PRIMARY KEY,
  member_id BIGINT NOT NULL,
  product_id BIGINT,
  units INT NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  action VARCHAR(5) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  set_on DATE NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  CONSTRAINT member_limit_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT member_limit_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT member_limit_action_ck CHECK (action IN ('WARN', 'BLOCK', 'NONE')),
  CONSTRAINT member_limit_most_ck CHECK (units >= 0 AND amount >= 0 AND (product_id IS NULL OR amount = 0)
    AND (product_id IS NOT NULL OR units = 0))
);
CREATE INDEX member_limit_member_ix ON member_limit (member_id, id);
CREATE TRIGGER member_limit_no_update AFTER UPDATE ON member_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_limit is append-only';
CREATE TRIGGER member_limit_no_delete AFTER DELETE ON member_limit FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'member_limit is append-only';
