-- The deposit that an order asked for: a withdrawal takes it back.
ALTER TABLE placed_order ADD COLUMN deposit_id BIGINT,
  ADD CONSTRAINT placed_order_deposit_fk FOREIGN KEY (deposit_id) REFERENCES deposit (id);
