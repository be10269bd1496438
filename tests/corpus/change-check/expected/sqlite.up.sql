-- Colonnade migration 0002 change_check: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: a row of spans breaks check ck_spans_ordered
SELECT "id", count(*) OVER ()
  FROM "spans"
  WHERE NOT ("low" < "high" AND ("low" > -100 OR "high" < 100))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table spans: its constraints change
CREATE TABLE "colonnade_new_spans" (
  "id"   integer NOT NULL CONSTRAINT "pk_spans" PRIMARY KEY AUTOINCREMENT,
  "low"  integer NOT NULL,
  "high" integer NOT NULL,
  CONSTRAINT "ck_spans_ordered" CHECK ("low" < "high" AND ("low" > -100 OR "high" < 100))
);
INSERT INTO "colonnade_new_spans" ("id", "low", "high")
SELECT "id", "low", "high"
FROM "spans";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_spans';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_spans', seq FROM sqlite_sequence WHERE name = 'spans';
DROP TABLE "spans";
ALTER TABLE "colonnade_new_spans" RENAME TO "spans";
