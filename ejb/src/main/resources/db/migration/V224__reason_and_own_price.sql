-- Why a contract was cancelled, as far as somebody said it.
ALTER TABLE contract_change
  ADD COLUMN leaving VARCHAR(20),
  ADD COLUMN leaving_text VARCHAR(200);

-- A line taken over from other software may cost something else than the list says.
ALTER TABLE contract_line
  ADD COLUMN own_price DECIMAL(14, 4),
  ADD CONSTRAINT contract_line_own_price_ck CHECK (own_price >= 0);

-- How long a line of a contract was of which product, one row for each: from its start or a change of plan to the next, or
-- to the end; another price of the same product is no change, and what is paid once is no package. Of changes on one day
-- the one recorded later counts (R5). Read by figures of packages only.
CREATE OR REPLACE VIEW package_stretch AS
WITH plan AS (
    SELECT l.id AS line_id, l.product_id, l.start_on AS from_on, 0 AS change_id FROM contract_line l
    WHERE l.kind <> 'ONE_OFF'
    UNION ALL
    SELECT x.line_id, x.product_id, GREATEST(x.effective, l.start_on), x.id
    FROM contract_change x JOIN contract_line l ON l.id = x.line_id WHERE x.kind = 'PLAN'),
  counting AS (
    SELECT p.line_id, p.product_id, p.from_on,
      ROW_NUMBER() OVER (PARTITION BY p.line_id, p.from_on ORDER BY p.change_id DESC) AS place FROM plan p),
  moved AS (
    SELECT c.line_id, c.product_id, c.from_on,
      LAG(c.product_id) OVER (PARTITION BY c.line_id ORDER BY c.from_on) AS before_id FROM counting c WHERE c.place = 1),
  stretch AS (
    SELECT c.line_id, c.product_id, c.from_on,
      ROW_NUMBER() OVER (PARTITION BY c.line_id ORDER BY c.from_on) AS nth,
      COALESCE(LEAD(c.from_on) OVER (PARTITION BY c.line_id ORDER BY c.from_on), DATE '9999-12-31') AS next_on
    FROM moved c WHERE c.before_id IS NULL OR c.before_id <> c.product_id),
  cancelled AS (
    SELECT x.contract_id, x.effective, x.detail, x.leaving,
      ROW_NUMBER() OVER (PARTITION BY x.contract_id ORDER BY x.id DESC) AS place FROM contract_change x
    WHERE x.kind = 'CANCELLATION' AND NOT EXISTS (SELECT 1 FROM contract_change u
      WHERE u.contract_id = x.contract_id AND u.kind = 'CANCELLATION_UNDONE' AND u.id > x.id)),
  ended AS (
    SELECT x.line_id, MIN(x.effective) AS effective FROM contract_change x WHERE x.kind = 'LINE_ENDED' GROUP BY x.line_id),
  bounded AS (
    SELECT s.line_id, l.contract_id, c.location_id, s.product_id, s.from_on, s.nth, s.next_on, k.detail, k.leaving,
      LEAST(l.end_on, COALESCE(DATE_ADD(e.effective, INTERVAL 1 DAY), DATE '9999-12-31'),
        COALESCE(DATE_ADD(k.effective, INTERVAL 1 DAY), DATE '9999-12-31')) AS end_on,
      COALESCE(DATE_ADD(k.effective, INTERVAL 1 DAY), DATE '9999-12-31') AS cancelled_on
    FROM stretch s JOIN contract_line l ON l.id = s.line_id JOIN contract c ON c.id = l.contract_id
      LEFT JOIN ended e ON e.line_id = s.line_id
      LEFT JOIN cancelled k ON k.contract_id = l.contract_id AND k.place = 1)
SELECT b.line_id, b.contract_id, b.location_id, b.product_id, b.nth, b.from_on, LEAST(b.next_on, b.end_on) AS until_on,
  b.next_on < b.end_on AS is_changed,
  CASE WHEN b.next_on < b.end_on OR b.end_on = DATE '9999-12-31' THEN ''
    WHEN b.end_on = b.cancelled_on THEN b.detail ELSE 'LINE_ENDED' END AS how,
  CASE WHEN b.next_on < b.end_on OR b.end_on <> b.cancelled_on OR b.leaving IS NULL THEN '' ELSE b.leaving END AS leaving
FROM bounded b WHERE b.from_on < LEAST(b.next_on, b.end_on);
