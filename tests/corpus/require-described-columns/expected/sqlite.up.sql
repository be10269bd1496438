-- Colonnade migration 0002 require_described_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of things.name become its backfill; nulls of things.seen_at become its backfill; nulls of things.size become its backfill

-- rebuild table things: name null allowed becomes refused; seen_at null allowed becomes refused; size null allowed becomes refused
CREATE TABLE "colonnade_new_things" (
  "id"      integer NOT NULL CONSTRAINT "pk_things" PRIMARY KEY AUTOINCREMENT,
  "name"    text NOT NULL DEFAULT 'it''s \ "new"',
  "seen_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "size"    integer NOT NULL DEFAULT 7,
  "twice"   integer GENERATED ALWAYS AS ("size" * 2) STORED,
  "half"    integer GENERATED ALWAYS AS ("size" - 1) VIRTUAL,
  CONSTRAINT "ck_things_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_things_seen_at__type" CHECK ("seen_at" IS strftime('%Y-%m-%d %H:%M:%f', "seen_at"))
);
INSERT INTO "colonnade_new_things" ("id", "name", "seen_at", "size")
SELECT
  "id",
  coalesce("name", 'none'),
  coalesce("seen_at", '2000-01-01 00:00:00.000'),
  coalesce("size", 0)
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
