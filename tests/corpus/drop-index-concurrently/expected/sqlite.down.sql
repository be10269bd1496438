-- Colonnade migration 0002 drop_index_concurrently: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of notes.kind

-- rebuild table notes: without column kind
CREATE TABLE "colonnade_new_notes" (
  "id"    integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_notes_title__type" CHECK (length("title") <= 60)
);
INSERT INTO "colonnade_new_notes" ("id", "title")
SELECT "id", "title"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE INDEX "idx_notes_title" ON "notes" ("title");
