-- Colonnade migration 0002 drop_primary_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: code of stations is not unique
SELECT count(*) OVER ()
  FROM "stations"
  WHERE "code" IN (SELECT "code" FROM "stations" GROUP BY "code" HAVING count(*) > 1)
  LIMIT 1;

-- rebuild table stations: its constraints change
CREATE TABLE "colonnade_new_stations" (
  "code"   text NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "pk_stations" PRIMARY KEY ("code"),
  CONSTRAINT "uq_stations_number" UNIQUE ("number"),
  CONSTRAINT "ck_stations_code__type" CHECK (length("code") <= 12)
);
INSERT INTO "colonnade_new_stations" ("code", "number")
SELECT "code", "number"
FROM "stations";
DROP TABLE "stations";
ALTER TABLE "colonnade_new_stations" RENAME TO "stations";
