-- Colonnade migration 0002 change_table_options: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table events: its constraints change
CREATE TABLE "colonnade_new_events" (
  "id"   integer NOT NULL CONSTRAINT "pk_events" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_events_name__type" CHECK (length("name") <= 40)
) STRICT;
INSERT INTO "colonnade_new_events" ("id", "name")
SELECT "id", "name"
FROM "events";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_events';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_events', seq FROM sqlite_sequence WHERE name = 'events';
DROP TABLE "events";
ALTER TABLE "colonnade_new_events" RENAME TO "events";
CREATE INDEX "idx_events_name" ON "events" ("name");
