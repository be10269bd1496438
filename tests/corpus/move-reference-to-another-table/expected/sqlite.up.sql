-- Colonnade migration 0002 move_reference_to_another_table: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of books.editor_id

-- rebuild table books: without column editor_id
CREATE TABLE "colonnade_new_books" (
  "id"    integer NOT NULL CONSTRAINT "pk_books" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_books_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_books" ("id", "title")
SELECT "id", "title"
FROM "books";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_books';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_books', seq FROM sqlite_sequence WHERE name = 'books';
DROP TABLE "books";
ALTER TABLE "colonnade_new_books" RENAME TO "books";

-- add column chapters.editor_id (integer, null)
ALTER TABLE "chapters" ADD COLUMN "editor_id" integer
  CONSTRAINT "fk_chapters_editor_id" REFERENCES "editors" ("id") ON DELETE CASCADE;

-- create index idx_chapters_editor_id on chapters (editor_id)
CREATE INDEX "idx_chapters_editor_id" ON "chapters" ("editor_id");
