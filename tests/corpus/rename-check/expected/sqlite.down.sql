-- Colonnade migration 0002 rename_check: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table spans: its constraints change
CREATE TABLE "colonnade_new_spans" (
  "id"   integer NOT NULL CONSTRAINT "pk_spans" PRIMARY KEY AUTOINCREMENT,
  "low"  integer NOT NULL,
  "high" integer NOT NULL,
  CONSTRAINT "ck_spans_ordered" CHECK ("low" < "high")
);
INSERT INTO "colonnade_new_spans" ("id", "low", "high")
SELECT "id", "low", "high"
FROM "spans";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_spans';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_spans', seq FROM sqlite_sequence WHERE name = 'spans';
DROP TABLE "spans";
ALTER TABLE "colonnade_new_spans" RENAME TO "spans";
