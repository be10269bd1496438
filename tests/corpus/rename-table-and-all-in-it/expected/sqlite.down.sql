-- Colonnade migration 0002 rename_table_and_all_in_it: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view living
DROP VIEW "living";

-- rename table writers to authors
ALTER TABLE "writers" RENAME TO "authors";

-- rename column authors.called to name
ALTER TABLE "authors" RENAME COLUMN "called" TO "name";

-- rename column authors.birthday to born
ALTER TABLE "authors" RENAME COLUMN "birthday" TO "born";

-- rename column authors.sort to kind
ALTER TABLE "authors" RENAME COLUMN "sort" TO "kind";

-- rename column authors.touched to changed
ALTER TABLE "authors" RENAME COLUMN "touched" TO "changed";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"      integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name"    text NOT NULL,
  "born"    text,
  "kind"    text NOT NULL DEFAULT 'person',
  "changed" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "uq_authors_name" UNIQUE ("name"),
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_authors_born__type" CHECK ("born" IS strftime('%Y-%m-%d', "born")),
  CONSTRAINT "ck_authors_kind__values" CHECK ("kind" IN ('person', 'group')),
  CONSTRAINT "ck_authors_changed__type" CHECK ("changed" IS strftime('%Y-%m-%d %H:%M:%f', "changed")),
  CONSTRAINT "ck_authors_sane" CHECK (length("name") > 0)
);
INSERT INTO "colonnade_new_authors" ("id", "name", "born", "kind", "changed")
SELECT "id", "name", "born", "kind", "changed"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
CREATE INDEX "idx_authors_born" ON "authors" ("born");
CREATE TRIGGER "trg_authors_changed"
AFTER UPDATE ON "authors"
FOR EACH ROW
WHEN NEW."changed" IS OLD."changed" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."name" IS NOT OLD."name"
  OR NEW."born" IS NOT OLD."born"
  OR NEW."kind" IS NOT OLD."kind"
)
BEGIN
  UPDATE "authors" SET "changed" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- create view living
CREATE VIEW "living" ("id", "name") AS
SELECT
  "a"."id",
  "a"."name"
FROM "authors" AS "a"
JOIN "books" AS "b" ON "b"."author_id" = "a"."id";
