-- Colonnade migration 0002 rename_and_retype: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: meters.size becomes what its author's conversion gives

-- rename column meters.reading to value
ALTER TABLE "meters" RENAME COLUMN "reading" TO "value";

-- rename column meters.taken to taken_at
ALTER TABLE "meters" RENAME COLUMN "taken" TO "taken_at";

-- rename column meters.code to size
ALTER TABLE "meters" RENAME COLUMN "code" TO "size";

-- rebuild table meters: value meaning integer becomes bigint; taken_at type text becomes integer; taken_at meaning timestamp becomes epochMilliseconds; size type text becomes integer; size meaning text becomes integer
CREATE TABLE "colonnade_new_meters" (
  "id"       integer NOT NULL CONSTRAINT "pk_meters" PRIMARY KEY AUTOINCREMENT,
  "value"    integer NOT NULL,
  "taken_at" integer NOT NULL,
  "size"     integer NOT NULL,
  CONSTRAINT "ck_meters_sane" CHECK ("value" > -100)
);
INSERT INTO "colonnade_new_meters" ("id", "value", "taken_at", "size")
SELECT
  "id",
  "value",
  unixepoch("taken_at") * 1000 + cast(substr(strftime('%f', "taken_at"), 4) AS integer),
  length("size")
FROM "meters";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_meters';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_meters', seq FROM sqlite_sequence WHERE name = 'meters';
DROP TABLE "meters";
ALTER TABLE "colonnade_new_meters" RENAME TO "meters";
CREATE INDEX "idx_meters_value" ON "meters" ("value");
