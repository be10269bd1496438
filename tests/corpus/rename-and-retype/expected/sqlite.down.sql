-- Colonnade migration 0002 rename_and_retype: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: meters.code becomes what its author's conversion gives

-- guard: value of meters cannot become integer
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE "value" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: taken_at of meters cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE "taken_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: size of meters cannot become text of 20 characters
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE length((printf('%d', "size"))) > 20
  ORDER BY "id"
  LIMIT 3;

-- rename column meters.value to reading
ALTER TABLE "meters" RENAME COLUMN "value" TO "reading";

-- rename column meters.taken_at to taken
ALTER TABLE "meters" RENAME COLUMN "taken_at" TO "taken";

-- rename column meters.size to code
ALTER TABLE "meters" RENAME COLUMN "size" TO "code";

-- rebuild table meters: reading meaning bigint becomes integer; taken type integer becomes text; taken meaning epochMilliseconds becomes timestamp; code type integer becomes text; code meaning integer becomes text
CREATE TABLE "colonnade_new_meters" (
  "id"      integer NOT NULL CONSTRAINT "pk_meters" PRIMARY KEY AUTOINCREMENT,
  "reading" integer NOT NULL,
  "taken"   text NOT NULL,
  "code"    text NOT NULL,
  CONSTRAINT "ck_meters_taken__type" CHECK ("taken" IS strftime('%Y-%m-%d %H:%M:%f', "taken")),
  CONSTRAINT "ck_meters_code__type" CHECK (length("code") <= 20),
  CONSTRAINT "ck_meters_sane" CHECK ("reading" > -100)
);
INSERT INTO "colonnade_new_meters" ("id", "reading", "taken", "code")
SELECT
  "id",
  "reading",
  strftime('%Y-%m-%d %H:%M:%f', "taken" / 1000.0, 'unixepoch'),
  printf('%d', "code")
FROM "meters";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_meters';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_meters', seq FROM sqlite_sequence WHERE name = 'meters';
DROP TABLE "meters";
ALTER TABLE "colonnade_new_meters" RENAME TO "meters";
CREATE INDEX "idx_meters_reading" ON "meters" ("reading");
