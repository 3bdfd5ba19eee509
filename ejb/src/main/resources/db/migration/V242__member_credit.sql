-- Units in advance for one member of the account's team, of any contract or of one.
ALTER TABLE usage_credit
  ADD COLUMN member_id BIGINT,
  ADD CONSTRAINT usage_credit_member_fk FOREIGN KEY (member_id) REFERENCES member (id);
-- Who may use what a seat includes: all of the contract, or only whose seat it is.
ALTER TABLE allowance
  ADD COLUMN sharing VARCHAR(6) NOT NULL DEFAULT 'TEAM',
  ADD CONSTRAINT allowance_sharing_ck CHECK (sharing IN ('TEAM', 'MEMBER'));
