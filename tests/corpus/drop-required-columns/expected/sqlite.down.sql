-- Colonnade migration 0002 drop_required_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: invoices.amount comes back empty; invoices.pieces comes back empty; invoices.state comes back empty; invoices.lines comes back empty; invoices.issued_on comes back empty; invoices.sent_at comes back empty; invoices.draft comes back empty; invoices.details comes back empty; invoices.token comes back empty

-- rebuild table invoices: new column amount; new column pieces; new column state; new column lines; new column issued_on; new column sent_at; new column draft; new column details; new column token
CREATE TABLE "colonnade_new_invoices" (
  "id"        integer NOT NULL CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT,
  "name"      text NOT NULL,
  "amount"    text NOT NULL,
  "pieces"    text NOT NULL,
  "state"     text NOT NULL,
  "lines"     text NOT NULL,
  "issued_on" text NOT NULL,
  "sent_at"   text NOT NULL,
  "draft"     integer NOT NULL,
  "details"   text NOT NULL,
  "token"     text NOT NULL,
  CONSTRAINT "ck_invoices_name__type" CHECK (length("name") <= 100),
  CONSTRAINT "ck_invoices_amount__type" CHECK ("amount" GLOB '*[0-9].[0-9][0-9]' AND ltrim("amount", '-') NOT GLOB '*[^0-9.]*' AND ltrim("amount", '-') NOT GLOB '0[0-9]*' AND "amount" NOT LIKE '--%' AND "amount" <> '-0.00' AND length("amount") - length(replace("amount", '.', '')) = 1 AND length(replace(ltrim("amount", '-'), '.', '')) <= 12),
  CONSTRAINT "ck_invoices_pieces__type" CHECK ("pieces" GLOB '*[0-9]' AND ltrim("pieces", '-') NOT GLOB '*[^0-9.]*' AND ltrim("pieces", '-') NOT GLOB '0[0-9]*' AND "pieces" NOT LIKE '--%' AND "pieces" <> '-0' AND length("pieces") - length(replace("pieces", '.', '')) = 0 AND length(replace(ltrim("pieces", '-'), '.', '')) <= 9),
  CONSTRAINT "ck_invoices_state__values" CHECK ("state" IN ('it''s open', 'back\slash', 'paid')),
  CONSTRAINT "ck_invoices_lines__values" CHECK ("lines" IN (('one' || char(13) || '
two'), 'three')),
  CONSTRAINT "ck_invoices_issued_on__type" CHECK ("issued_on" IS strftime('%Y-%m-%d', "issued_on")),
  CONSTRAINT "ck_invoices_sent_at__type" CHECK ("sent_at" IS strftime('%Y-%m-%d %H:%M:%f', "sent_at")),
  CONSTRAINT "ck_invoices_draft__type" CHECK ("draft" IN (0, 1)),
  CONSTRAINT "ck_invoices_details__type" CHECK (json_valid("details")),
  CONSTRAINT "ck_invoices_token__type" CHECK ("token" LIKE '________-____-____-____-____________' AND length(replace("token", '-', '')) = 32 AND "token" NOT GLOB '*[^0-9a-f-]*')
);
INSERT INTO "colonnade_new_invoices" ("id", "name", "amount", "pieces", "state", "lines", "issued_on", "sent_at", "draft", "details", "token")
SELECT
  "id",
  "name",
  '0.00',
  '0',
  'it''s open',
  ('one' || char(13) || '
two'),
  '1970-01-01',
  '1970-01-01 00:00:00.000',
  (1 = 0),
  '{}',
  '00000000-0000-0000-0000-000000000000'
FROM "invoices";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_invoices';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_invoices', seq FROM sqlite_sequence WHERE name = 'invoices';
DROP TABLE "invoices";
ALTER TABLE "colonnade_new_invoices" RENAME TO "invoices";
