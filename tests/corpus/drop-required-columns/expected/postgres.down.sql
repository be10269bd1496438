-- Colonnade migration 0002 drop_required_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: invoices.amount comes back empty; invoices.pieces comes back empty; invoices.state comes back empty; invoices.lines comes back empty; invoices.issued_on comes back empty; invoices.sent_at comes back empty; invoices.draft comes back empty; invoices.details comes back empty; invoices.token comes back empty

-- add column invoices.amount (numeric(12,2), null)
ALTER TABLE "invoices" ADD COLUMN "amount" numeric(12,2);

-- rewrite amount in the rows of invoices
UPDATE "invoices" SET "amount" = '0.00';

-- change column invoices.amount: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "amount" SET NOT NULL;

-- add column invoices.pieces (numeric(9,0), null)
ALTER TABLE "invoices" ADD COLUMN "pieces" numeric(9,0);

-- rewrite pieces in the rows of invoices
UPDATE "invoices" SET "pieces" = '0';

-- change column invoices.pieces: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "pieces" SET NOT NULL;

-- add column invoices.state (text, null)
ALTER TABLE "invoices" ADD COLUMN "state" text COLLATE "C";

-- rewrite state in the rows of invoices
UPDATE "invoices" SET "state" = 'it''s open';

-- change column invoices.state: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "state" SET NOT NULL;

-- add column invoices.lines (text, null)
ALTER TABLE "invoices" ADD COLUMN "lines" text COLLATE "C";

-- rewrite lines in the rows of invoices
UPDATE "invoices" SET "lines" = E'one\r
two';

-- change column invoices.lines: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "lines" SET NOT NULL;

-- add column invoices.issued_on (date, null)
ALTER TABLE "invoices" ADD COLUMN "issued_on" date;

-- rewrite issued_on in the rows of invoices
UPDATE "invoices" SET "issued_on" = '1970-01-01';

-- change column invoices.issued_on: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "issued_on" SET NOT NULL;

-- add column invoices.sent_at (timestamptz(3), null)
ALTER TABLE "invoices" ADD COLUMN "sent_at" timestamptz(3);

-- rewrite sent_at in the rows of invoices
UPDATE "invoices" SET "sent_at" = '1970-01-01 00:00:00.000';

-- change column invoices.sent_at: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "sent_at" SET NOT NULL;

-- add column invoices.draft (boolean, null)
ALTER TABLE "invoices" ADD COLUMN "draft" boolean;

-- rewrite draft in the rows of invoices
UPDATE "invoices" SET "draft" = (1 = 0);

-- change column invoices.draft: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "draft" SET NOT NULL;

-- add column invoices.details (jsonb, null)
ALTER TABLE "invoices" ADD COLUMN "details" jsonb;

-- rewrite details in the rows of invoices
UPDATE "invoices" SET "details" = '{}';

-- change column invoices.details: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "details" SET NOT NULL;

-- add column invoices.token (uuid, null)
ALTER TABLE "invoices" ADD COLUMN "token" uuid;

-- rewrite token in the rows of invoices
UPDATE "invoices" SET "token" = '00000000-0000-0000-0000-000000000000';

-- change column invoices.token: null allowed becomes refused
ALTER TABLE "invoices" ALTER COLUMN "token" SET NOT NULL;

-- add check ck_invoices_state__values on invoices: state IN ('it''s open', E'back\\slash', 'paid')
ALTER TABLE "invoices"
  ADD CONSTRAINT "ck_invoices_state__values" CHECK ("state" IN ('it''s open', E'back\\slash', 'paid'));

-- add check ck_invoices_lines__values on invoices: lines IN (E'one\r two', 'three')
ALTER TABLE "invoices"
  ADD CONSTRAINT "ck_invoices_lines__values" CHECK ("lines" IN (E'one\r
two', 'three'));
