-- Colonnade migration 0002 change_table_options_with_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: seats of occasions cannot become integer
SELECT "id", count(*) OVER ()
  FROM "occasions"
  WHERE "seats" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rename table occasions to events
ALTER TABLE "occasions" RENAME TO "events";

-- rename column events.title to name
ALTER TABLE "events" RENAME COLUMN "title" TO "name";

-- rebuild table events: without column free; name default 'party' becomes none; seats meaning bigint becomes integer
CREATE TABLE "colonnade_new_events" (
  "id"    integer NOT NULL CONSTRAINT "pk_events" PRIMARY KEY AUTOINCREMENT,
  "name"  text NOT NULL,
  "seats" integer NOT NULL,
  CONSTRAINT "ck_events_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_events" ("id", "name", "seats")
SELECT "id", "name", "seats"
FROM "events";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_events';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_events', seq FROM sqlite_sequence WHERE name = 'events';
DROP TABLE "events";
ALTER TABLE "colonnade_new_events" RENAME TO "events";
