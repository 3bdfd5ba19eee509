-- What a product needs beside it: one of these. Without a row it stands alone.
CREATE TABLE product_need (
  product_id BIGINT NOT NULL,
  needed_id BIGINT NOT NULL,
  PRIMARY KEY (product_id, needed_id),
  CONSTRAINT product_need_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT product_need_needed_fk FOREIGN KEY (needed_id) REFERENCES product (id),
  CONSTRAINT product_need_other_ck CHECK (product_id <> needed_id)
);

-- Where a product is offered, and how many there are; without a row everywhere, without limit. Who promises one locks the
-- rows of the location.
CREATE TABLE product_place (
  product_id BIGINT NOT NULL,
  location_id BIGINT NOT NULL,
  capacity INT,
  PRIMARY KEY (location_id, product_id),
  CONSTRAINT product_place_product_fk FOREIGN KEY (product_id) REFERENCES product (id),
  CONSTRAINT product_place_location_fk FOREIGN KEY (location_id) REFERENCES location (id),
  CONSTRAINT product_place_capacity_ck CHECK (capacity BETWEEN 0 AND 100000)
);
