-- Colonnade migration 0002 drop_required_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: invoices.amount comes back empty; invoices.pieces comes back empty; invoices.state comes back empty; invoices.lines comes back empty; invoices.issued_on comes back empty; invoices.sent_at comes back empty; invoices.draft comes back empty; invoices.details comes back empty; invoices.token comes back empty

-- add column invoices.amount (decimal(12,2), null)
-- add column invoices.pieces (decimal(9,0), null)
-- add column invoices.state (varchar(10), null)
-- add column invoices.lines (varchar(8), null)
-- add column invoices.issued_on (date, null)
-- add column invoices.sent_at (datetime(3), null)
-- add column invoices.draft (tinyint(1), null)
-- add column invoices.details (json, null)
-- add column invoices.token (char(36), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'invoices' AND column_name IN ('amount', 'pieces', 'state', 'lines', 'issued_on', 'sent_at', 'draft', 'details', 'token') -> '9'
ALTER TABLE `invoices`
  ADD COLUMN `amount` decimal(12,2),
  ADD COLUMN `pieces` decimal(9,0),
  ADD COLUMN `state` varchar(10),
  ADD COLUMN `lines` varchar(8),
  ADD COLUMN `issued_on` date,
  ADD COLUMN `sent_at` datetime(3),
  ADD COLUMN `draft` boolean,
  ADD COLUMN `details` json,
  ADD COLUMN `token` char(36) COLLATE ascii_bin;

-- rewrite amount in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `amount` = '0.00' WHERE /* each batch */ TRUE;

-- rewrite pieces in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `pieces` = '0' WHERE /* each batch */ TRUE;

-- rewrite state in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `state` = 'it''s open' WHERE /* each batch */ TRUE;

-- rewrite lines in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `lines` = 'one\r\ntwo' WHERE /* each batch */ TRUE;

-- rewrite issued_on in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `issued_on` = '1970-01-01' WHERE /* each batch */ TRUE;

-- rewrite sent_at in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `sent_at` = '1970-01-01 00:00:00.000' WHERE /* each batch */ TRUE;

-- rewrite draft in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `draft` = (1 = 0) WHERE /* each batch */ TRUE;

-- rewrite details in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `details` = '{}' WHERE /* each batch */ TRUE;

-- rewrite token in the rows of invoices
-- batch: 10000 rows of `invoices` by `id`
UPDATE `invoices` SET `token` = '00000000-0000-0000-0000-000000000000' WHERE /* each batch */ TRUE;

-- change column invoices.amount: null allowed becomes refused
-- change column invoices.pieces: null allowed becomes refused
-- change column invoices.state: null allowed becomes refused
-- change column invoices.lines: null allowed becomes refused
-- change column invoices.issued_on: null allowed becomes refused
-- change column invoices.sent_at: null allowed becomes refused
-- change column invoices.draft: null allowed becomes refused
-- change column invoices.details: null allowed becomes refused
-- change column invoices.token: null allowed becomes refused
-- add check ck_invoices_state__values on invoices: state IN ('it''s open', 'back\\slash', 'paid')
-- add check ck_invoices_lines__values on invoices: lines IN ('one\r\ntwo', 'three')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'invoices' AND constraint_name IN ('ck_invoices_state__values', 'ck_invoices_lines__values') -> '2'
ALTER TABLE `invoices`
  MODIFY COLUMN `amount` decimal(12,2) NOT NULL,
  MODIFY COLUMN `pieces` decimal(9,0) NOT NULL,
  MODIFY COLUMN `state` varchar(10) NOT NULL,
  MODIFY COLUMN `lines` varchar(8) NOT NULL,
  MODIFY COLUMN `issued_on` date NOT NULL,
  MODIFY COLUMN `sent_at` datetime(3) NOT NULL,
  MODIFY COLUMN `draft` boolean NOT NULL,
  MODIFY COLUMN `details` json NOT NULL,
  MODIFY COLUMN `token` char(36) COLLATE ascii_bin NOT NULL,
  ADD CONSTRAINT `ck_invoices_state__values` CHECK (`state` IN ('it''s open', 'back\\slash', 'paid')),
  ADD CONSTRAINT `ck_invoices_lines__values` CHECK (`lines` IN ('one\r\ntwo', 'three'));
