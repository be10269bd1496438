-- Colonnade migration 0002 move_identity: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: id of invoices is not unique
SELECT "number", count(*) OVER ()
  FROM "invoices"
  WHERE "id" IN (SELECT "id" FROM "invoices" GROUP BY "id" HAVING count(*) > 1)
  ORDER BY "number"
  LIMIT 3;

-- rebuild table invoices: id identity none becomes byDefault; number identity byDefault becomes none
CREATE TABLE "colonnade_new_invoices" (
  "id"     integer NOT NULL CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT,
  "number" integer NOT NULL,
  "title"  text NOT NULL,
  CONSTRAINT "ck_invoices_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_invoices" ("id", "number", "title")
SELECT "id", "number", "title"
FROM "invoices";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_invoices';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_invoices', seq FROM sqlite_sequence WHERE name = 'invoices';
DROP TABLE "invoices";
ALTER TABLE "colonnade_new_invoices" RENAME TO "invoices";
