-- Shapes of documents (form, tax, payment, kind) of which the full validator accepted the first in a release.
CREATE TABLE proven_shape (
  release_version VARCHAR(40) CHARACTER SET ascii NOT NULL,
  shape VARCHAR(120) CHARACTER SET ascii NOT NULL,
  invoice_id BIGINT NOT NULL,
  proven_at DATETIME(6) NOT NULL,
  PRIMARY KEY (release_version, shape)
);
