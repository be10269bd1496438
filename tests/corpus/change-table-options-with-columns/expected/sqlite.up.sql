-- Colonnade migration 0002 change_table_options_with_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table events to occasions
ALTER TABLE "events" RENAME TO "occasions";

-- rename column occasions.name to title
ALTER TABLE "occasions" RENAME COLUMN "name" TO "title";

-- rebuild table occasions: new column free; title default none becomes 'party'; seats meaning integer becomes bigint
CREATE TABLE "colonnade_new_occasions" (
  "id"    integer NOT NULL CONSTRAINT "pk_occasions" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL DEFAULT 'party',
  "seats" integer NOT NULL,
  "free"  integer NOT NULL GENERATED ALWAYS AS ("seats" - 1) STORED,
  CONSTRAINT "ck_occasions_title__type" CHECK (length("title") <= 40)
) STRICT;
INSERT INTO "colonnade_new_occasions" ("id", "title", "seats")
SELECT "id", "title", "seats"
FROM "occasions";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_occasions';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_occasions', seq FROM sqlite_sequence WHERE name = 'occasions';
DROP TABLE "occasions";
ALTER TABLE "colonnade_new_occasions" RENAME TO "occasions";
