-- What background work could not do: attempts, the next try (9999-12-31: parked, a person decides), the reason.
CREATE TABLE job_failure (
    work       varchar(40)   NOT NULL,
    subject_id bigint        NOT NULL,
    attempts   int           NOT NULL,
    failed_at  datetime(6)   NOT NULL,
    next_at    datetime(6)   NOT NULL,
    reason     varchar(1000) NOT NULL,
    PRIMARY KEY (work, subject_id),
    KEY job_failure_next (next_at)
) ENGINE = InnoDB;

-- The movable business date of a local stack; no row while it is the real date.
CREATE TABLE business_clock (
    id     tinyint NOT NULL PRIMARY KEY,
    today  date    NOT NULL,
    target date    NOT NULL,
    CONSTRAINT business_clock_single CHECK (id = 1),
    CONSTRAINT business_clock_forward CHECK (target >= today)
) ENGINE = InnoDB;
