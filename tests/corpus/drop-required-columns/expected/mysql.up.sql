-- Colonnade migration 0002 drop_required_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of invoices.amount; the values of invoices.pieces; the values of invoices.state; the values of invoices.lines; the values of invoices.issued_on; the values of invoices.sent_at; the values of invoices.draft; the values of invoices.details; the values of invoices.token

-- drop check ck_invoices_state__values on invoices
-- drop check ck_invoices_lines__values on invoices
-- drop column invoices.amount
-- drop column invoices.pieces
-- drop column invoices.state
-- drop column invoices.lines
-- drop column invoices.issued_on
-- drop column invoices.sent_at
-- drop column invoices.draft
-- drop column invoices.details
-- drop column invoices.token
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'invoices' AND constraint_name IN ('ck_invoices_state__values', 'ck_invoices_lines__values') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'invoices' AND column_name IN ('amount', 'pieces', 'state', 'lines', 'issued_on', 'sent_at', 'draft', 'details', 'token') -> '0'
ALTER TABLE `invoices`
  DROP CONSTRAINT `ck_invoices_state__values`,
  DROP CONSTRAINT `ck_invoices_lines__values`,
  DROP COLUMN `amount`,
  DROP COLUMN `pieces`,
  DROP COLUMN `state`,
  DROP COLUMN `lines`,
  DROP COLUMN `issued_on`,
  DROP COLUMN `sent_at`,
  DROP COLUMN `draft`,
  DROP COLUMN `details`,
  DROP COLUMN `token`;
