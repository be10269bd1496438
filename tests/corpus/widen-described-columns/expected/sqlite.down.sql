-- Colonnade migration 0002 widen_described_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: name of things is longer than 40 characters
SELECT "id", count(*) OVER () FROM "things" WHERE length("name") > 40 ORDER BY "id" LIMIT 3;

-- rebuild table things: its constraints change
CREATE TABLE "colonnade_new_things" (
  "id"      integer NOT NULL CONSTRAINT "pk_things" PRIMARY KEY AUTOINCREMENT,
  "name"    text DEFAULT 'it''s \ "new"',
  "seen_at" text DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "size"    integer DEFAULT 7,
  "twice"   integer GENERATED ALWAYS AS ("size" * 2) STORED,
  "half"    integer GENERATED ALWAYS AS ("size" - 1) VIRTUAL,
  CONSTRAINT "ck_things_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_things_seen_at__type" CHECK ("seen_at" IS strftime('%Y-%m-%d %H:%M:%f', "seen_at"))
);
INSERT INTO "colonnade_new_things" ("id", "name", "seen_at", "size")
SELECT "id", "name", "seen_at", "size"
FROM "things";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_things';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_things', seq FROM sqlite_sequence WHERE name = 'things';
DROP TABLE "things";
ALTER TABLE "colonnade_new_things" RENAME TO "things";
CREATE TRIGGER "trg_things_seen_at"
AFTER UPDATE ON "things"
FOR EACH ROW
WHEN NEW."seen_at" IS OLD."seen_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."name" IS NOT OLD."name"
  OR NEW."size" IS NOT OLD."size"
)
BEGIN
  UPDATE "things" SET "seen_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
