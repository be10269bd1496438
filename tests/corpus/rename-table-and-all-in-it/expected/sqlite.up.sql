-- Colonnade migration 0002 rename_table_and_all_in_it: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view living
DROP VIEW "living";

-- rename table authors to writers
ALTER TABLE "authors" RENAME TO "writers";

-- rename column writers.name to called
ALTER TABLE "writers" RENAME COLUMN "name" TO "called";

-- rename column writers.born to birthday
ALTER TABLE "writers" RENAME COLUMN "born" TO "birthday";

-- rename column writers.kind to sort
ALTER TABLE "writers" RENAME COLUMN "kind" TO "sort";

-- rename column writers.changed to touched
ALTER TABLE "writers" RENAME COLUMN "changed" TO "touched";

-- rebuild table writers: its constraints change
CREATE TABLE "colonnade_new_writers" (
  "id"       integer NOT NULL CONSTRAINT "pk_writers" PRIMARY KEY AUTOINCREMENT,
  "called"   text NOT NULL,
  "birthday" text,
  "sort"     text NOT NULL DEFAULT 'person',
  "touched"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "uq_writers_called" UNIQUE ("called"),
  CONSTRAINT "ck_writers_called__type" CHECK (length("called") <= 40),
  CONSTRAINT "ck_writers_birthday__type" CHECK ("birthday" IS strftime('%Y-%m-%d', "birthday")),
  CONSTRAINT "ck_writers_sort__values" CHECK ("sort" IN ('person', 'group')),
  CONSTRAINT "ck_writers_touched__type" CHECK ("touched" IS strftime('%Y-%m-%d %H:%M:%f', "touched")),
  CONSTRAINT "ck_writers_sane" CHECK (length("called") > 0)
);
INSERT INTO "colonnade_new_writers" ("id", "called", "birthday", "sort", "touched")
SELECT "id", "called", "birthday", "sort", "touched"
FROM "writers";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_writers';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_writers', seq FROM sqlite_sequence WHERE name = 'writers';
DROP TABLE "writers";
ALTER TABLE "colonnade_new_writers" RENAME TO "writers";
CREATE INDEX "idx_writers_birthday" ON "writers" ("birthday");
CREATE TRIGGER "trg_writers_touched"
AFTER UPDATE ON "writers"
FOR EACH ROW
WHEN NEW."touched" IS OLD."touched" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."called" IS NOT OLD."called"
  OR NEW."birthday" IS NOT OLD."birthday"
  OR NEW."sort" IS NOT OLD."sort"
)
BEGIN
  UPDATE "writers" SET "touched" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- create view living
CREATE VIEW "living" ("id", "name") AS
SELECT
  "a"."id",
  "a"."called"
FROM "writers" AS "a"
JOIN "books" AS "b" ON "b"."author_id" = "a"."id";
