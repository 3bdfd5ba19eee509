-- A login may be a mail address of 160 characters; what its holder does bears its name.
ALTER TABLE member_taking MODIFY login VARCHAR(160) NOT NULL;
ALTER TABLE member_limit MODIFY set_by VARCHAR(160) NOT NULL;
ALTER TABLE mandate MODIFY recorded_by VARCHAR(160) NOT NULL DEFAULT '';
ALTER TABLE online_payment MODIFY started_by VARCHAR(160) NOT NULL;
ALTER TABLE invoice_dispute MODIFY said_by VARCHAR(160) NOT NULL;
ALTER TABLE erasure_request MODIFY requested_by VARCHAR(160) NOT NULL, MODIFY answered_by VARCHAR(160) NOT NULL DEFAULT '';
