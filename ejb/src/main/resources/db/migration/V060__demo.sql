-- How far the local stack's demo space is filled: steps done of the steps of its plan. One row, or none.
CREATE TABLE demo_progress (
  id TINYINT NOT NULL PRIMARY KEY,
  begins_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  done INT NOT NULL,
  total INT NOT NULL,
  CONSTRAINT demo_progress_single CHECK (id = 1)
);
