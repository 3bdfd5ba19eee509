-- Answers to requests that may arrive twice; forgotten after some days.
CREATE TABLE idempotency_key (
    client          varchar(100) NOT NULL,
    idempotency_key varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    request_hash    char(64)     NOT NULL,
    created_at      datetime(6)  NOT NULL,
    status          smallint,
    location        varchar(500),
    body            mediumtext,
    PRIMARY KEY (client, idempotency_key),
    KEY idempotency_key_created (created_at)
) ENGINE = InnoDB;
