-- Colonnade migration 0002 drop_required_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of invoices.amount; the values of invoices.pieces; the values of invoices.state; the values of invoices.lines; the values of invoices.issued_on; the values of invoices.sent_at; the values of invoices.draft; the values of invoices.details; the values of invoices.token

-- rebuild table invoices: without column amount; without column pieces; without column state; without column lines; without column issued_on; without column sent_at; without column draft; without column details; without column token
CREATE TABLE "colonnade_new_invoices" (
  "id"   integer NOT NULL CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_invoices_name__type" CHECK (length("name") <= 100)
);
INSERT INTO "colonnade_new_invoices" ("id", "name")
SELECT "id", "name"
FROM "invoices";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_invoices';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_invoices', seq FROM sqlite_sequence WHERE name = 'invoices';
DROP TABLE "invoices";
ALTER TABLE "colonnade_new_invoices" RENAME TO "invoices";
