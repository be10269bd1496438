-- Colonnade migration 0002 move_identity: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: number of invoices is not unique
SELECT "id", count(*) OVER ()
  FROM "invoices"
  WHERE "number" IN (SELECT "number" FROM "invoices" GROUP BY "number" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table invoices: id identity byDefault becomes none; number identity none becomes byDefault
CREATE TABLE "colonnade_new_invoices" (
  "id"     integer NOT NULL,
  "number" integer NOT NULL CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT,
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
