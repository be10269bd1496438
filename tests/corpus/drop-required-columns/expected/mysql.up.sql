-- Colonnade migration 0002 drop_required_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of invoices.amount; the values of invoices.pieces; the values of invoices.state; the values of invoices.lines; the values of invoices.issued_on; the values of invoices.sent_at; the values of invoices.draft; the values of invoices.details; the values of invoices.token

-- drop check ck_invoices_state__values on invoices
ALTER TABLE `invoices` DROP CONSTRAINT `ck_invoices_state__values`;

-- drop check ck_invoices_lines__values on invoices
ALTER TABLE `invoices` DROP CONSTRAINT `ck_invoices_lines__values`;

-- drop column invoices.amount
ALTER TABLE `invoices` DROP COLUMN `amount`;

-- drop column invoices.pieces
ALTER TABLE `invoices` DROP COLUMN `pieces`;

-- drop column invoices.state
ALTER TABLE `invoices` DROP COLUMN `state`;

-- drop column invoices.lines
ALTER TABLE `invoices` DROP COLUMN `lines`;

-- drop column invoices.issued_on
ALTER TABLE `invoices` DROP COLUMN `issued_on`;

-- drop column invoices.sent_at
ALTER TABLE `invoices` DROP COLUMN `sent_at`;

-- drop column invoices.draft
ALTER TABLE `invoices` DROP COLUMN `draft`;

-- drop column invoices.details
ALTER TABLE `invoices` DROP COLUMN `details`;

-- drop column invoices.token
ALTER TABLE `invoices` DROP COLUMN `token`;
