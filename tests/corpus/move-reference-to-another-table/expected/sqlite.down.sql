-- Colonnade migration 0002 move_reference_to_another_table: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of chapters.editor_id

-- rebuild table chapters: without column editor_id
CREATE TABLE "colonnade_new_chapters" (
  "id"      integer NOT NULL CONSTRAINT "pk_chapters" PRIMARY KEY AUTOINCREMENT,
  "book_id" integer NOT NULL,
  CONSTRAINT "fk_chapters_book_id" FOREIGN KEY ("book_id") REFERENCES "books" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_chapters" ("id", "book_id")
SELECT "id", "book_id"
FROM "chapters";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_chapters';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_chapters', seq FROM sqlite_sequence WHERE name = 'chapters';
DROP TABLE "chapters";
ALTER TABLE "colonnade_new_chapters" RENAME TO "chapters";

-- add column books.editor_id (integer, null)
ALTER TABLE "books" ADD COLUMN "editor_id" integer
  CONSTRAINT "fk_books_editor_id" REFERENCES "editors" ("id") ON DELETE CASCADE;

-- create index idx_books_editor_id on books (editor_id)
CREATE INDEX "idx_books_editor_id" ON "books" ("editor_id");
