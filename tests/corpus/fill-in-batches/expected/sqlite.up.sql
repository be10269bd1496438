-- Colonnade migration 0002 fill_in_batches: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of notes.rank become its backfill

-- guard: slug of notes is null
SELECT "id", count(*) OVER () FROM "notes" WHERE (lower("title")) IS NULL ORDER BY "id" LIMIT 3;

-- guard: size of letters is null
SELECT "id", count(*) OVER () FROM "letters" WHERE (length("body")) IS NULL ORDER BY "id" LIMIT 3;

-- rebuild table notes: new column slug; rank null allowed becomes refused
CREATE TABLE "colonnade_new_notes" (
  "id"    integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  "rank"  integer NOT NULL,
  "slug"  text NOT NULL,
  CONSTRAINT "ck_notes_title__type" CHECK (length("title") <= 60),
  CONSTRAINT "ck_notes_slug__type" CHECK (length("slug") <= 60)
);
INSERT INTO "colonnade_new_notes" ("id", "title", "rank", "slug")
SELECT "id", "title", coalesce("rank", 7), lower("title")
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";

-- rebuild table letters: new column size
CREATE TABLE "colonnade_new_letters" (
  "id"         text NOT NULL,
  "body"       text NOT NULL,
  "size"       integer NOT NULL,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "pk_letters" PRIMARY KEY ("id"),
  CONSTRAINT "ck_letters_id__type" CHECK (length("id") <= 20),
  CONSTRAINT "ck_letters_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at"))
);
INSERT INTO "colonnade_new_letters" ("id", "body", "size", "updated_at")
SELECT "id", "body", length("body"), "updated_at"
FROM "letters";
DROP TABLE "letters";
ALTER TABLE "colonnade_new_letters" RENAME TO "letters";
CREATE TRIGGER "trg_letters_updated_at"
AFTER UPDATE ON "letters"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
  OR NEW."size" IS NOT OLD."size"
)
BEGIN
  UPDATE "letters" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
