-- Colonnade migration 0002 fill_in_batches: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of notes.slug; the values of letters.size

-- drop trigger trg_letters_updated_at on letters
DROP TRIGGER "trg_letters_updated_at";

-- drop column letters.size
ALTER TABLE "letters" DROP COLUMN "size";

-- rebuild table notes: without column slug; rank null refused becomes allowed
CREATE TABLE "colonnade_new_notes" (
  "id"    integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  "rank"  integer,
  CONSTRAINT "ck_notes_title__type" CHECK (length("title") <= 60)
);
INSERT INTO "colonnade_new_notes" ("id", "title", "rank")
SELECT "id", "title", "rank"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";

-- create trigger trg_letters_updated_at on letters
CREATE TRIGGER "trg_letters_updated_at"
AFTER UPDATE ON "letters"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
)
BEGIN
  UPDATE "letters" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
