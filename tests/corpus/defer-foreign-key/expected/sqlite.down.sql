-- Colonnade migration 0002 defer_foreign_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table uses: its constraints change
CREATE TABLE "colonnade_new_uses" (
  "id"     integer NOT NULL CONSTRAINT "pk_uses" PRIMARY KEY AUTOINCREMENT,
  "first"  integer NOT NULL,
  "second" integer,
  "third"  integer NOT NULL,
  "fourth" integer,
  CONSTRAINT "fk_uses_first" FOREIGN KEY ("first") REFERENCES "parts" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_uses_second" FOREIGN KEY ("second") REFERENCES "parts" ("id") ON DELETE SET NULL,
  CONSTRAINT "fk_uses_third" FOREIGN KEY ("third") REFERENCES "parts" ("id") ON DELETE RESTRICT,
  CONSTRAINT "fk_uses_fourth" FOREIGN KEY ("fourth") REFERENCES "parts" ("id") DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "colonnade_new_uses" ("id", "first", "second", "third", "fourth")
SELECT "id", "first", "second", "third", "fourth"
FROM "uses";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_uses';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_uses', seq FROM sqlite_sequence WHERE name = 'uses';
DROP TABLE "uses";
ALTER TABLE "colonnade_new_uses" RENAME TO "uses";
