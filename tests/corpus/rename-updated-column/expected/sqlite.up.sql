-- Colonnade migration 0002 rename_updated_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column notes.body to content
ALTER TABLE "notes" RENAME COLUMN "body" TO "content";

-- rename column notes.updated to changed_at
ALTER TABLE "notes" RENAME COLUMN "updated" TO "changed_at";

-- rebuild table notes: its constraints change
CREATE TABLE "colonnade_new_notes" (
  "id"         integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "content"    text NOT NULL,
  "changed_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_notes_content__type" CHECK (length("content") <= 80),
  CONSTRAINT "ck_notes_changed_at__type" CHECK ("changed_at" IS strftime('%Y-%m-%d %H:%M:%f', "changed_at"))
);
INSERT INTO "colonnade_new_notes" ("id", "content", "changed_at")
SELECT "id", "content", "changed_at"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE INDEX "idx_notes_changed_at" ON "notes" ("changed_at");
CREATE TRIGGER "trg_notes_changed_at"
AFTER UPDATE ON "notes"
FOR EACH ROW
WHEN NEW."changed_at" IS OLD."changed_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."content" IS NOT OLD."content"
)
BEGIN
  UPDATE "notes" SET "changed_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
