-- Who of the payer's team used it; nobody where it is for all.
ALTER TABLE usage_record
  ADD COLUMN member_id BIGINT,
  ADD CONSTRAINT usage_record_member_fk FOREIGN KEY (member_id) REFERENCES member (id);
CREATE INDEX usage_record_member_ix ON usage_record (member_id, used_at);

-- What a billed record cost, net: all of it stands on one of its shares. Records of one line, period and invoice have the
-- sum of its charges, by the units at the price.
ALTER TABLE usage_share ADD COLUMN net DECIMAL(14, 2) NOT NULL DEFAULT 0;
ALTER TABLE draft_usage ADD COLUMN net DECIMAL(14, 2) NOT NULL DEFAULT 0;
UPDATE usage_share s
  JOIN (
    SELECT x.record_id, x.origin_id, x.granted_on,
      ROUND(n.net * x.upto / x.whole, 2) - ROUND(n.net * (x.upto - x.units) / x.whole, 2) AS net
    FROM (
      SELECT p.record_id, p.origin_id, p.granted_on, p.units, h.contract_line_id, h.period_start, h.invoice_id,
        SUM(p.units) OVER (PARTITION BY h.contract_line_id, h.period_start, h.invoice_id ORDER BY p.record_id) AS upto,
        SUM(p.units) OVER (PARTITION BY h.contract_line_id, h.period_start, h.invoice_id) AS whole
      FROM usage_share p JOIN charge h ON h.id = p.charge_id WHERE p.source = 'PRICE') x
    JOIN (
      SELECT contract_line_id, period_start, invoice_id, SUM(net) AS net FROM charge
      GROUP BY contract_line_id, period_start, invoice_id) n
      ON n.contract_line_id = x.contract_line_id AND n.period_start = x.period_start AND n.invoice_id = x.invoice_id
    WHERE x.whole <> 0) k
    ON k.record_id = s.record_id AND k.origin_id = s.origin_id AND k.granted_on = s.granted_on
  SET s.net = k.net WHERE s.source = 'PRICE';
