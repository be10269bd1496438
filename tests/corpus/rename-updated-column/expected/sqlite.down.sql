-- Colonnade migration 0002 rename_updated_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: content of notes is longer than 40 characters
SELECT "id", count(*) OVER () FROM "notes" WHERE length("content") > 40 ORDER BY "id" LIMIT 3;

-- rename column notes.content to body
ALTER TABLE "notes" RENAME COLUMN "content" TO "body";

-- rename column notes.changed_at to updated
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "updated";

-- rebuild table notes: its constraints change
CREATE TABLE "colonnade_new_notes" (
  "id"      integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "body"    text NOT NULL,
  "updated" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_notes_body__type" CHECK (length("body") <= 40),
  CONSTRAINT "ck_notes_updated__type" CHECK ("updated" IS strftime('%Y-%m-%d %H:%M:%f', "updated"))
);
INSERT INTO "colonnade_new_notes" ("id", "body", "updated")
SELECT "id", "body", "updated"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE INDEX "idx_notes_updated" ON "notes" ("updated");
CREATE TRIGGER "trg_notes_updated"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."updated" IS OLD."updated" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."body" IS NOT OLD."body"
)
BEGIN
  UPDATE "notes" SET "updated" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
