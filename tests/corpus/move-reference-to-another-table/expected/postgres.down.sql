-- Colonnade migration 0002 move_reference_to_another_table: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of chapters.editor_id

-- drop foreign key fk_chapters_editor_id of chapters
ALTER TABLE "chapters" DROP CONSTRAINT "fk_chapters_editor_id";

-- drop index idx_chapters_editor_id on chapters
DROP INDEX "idx_chapters_editor_id";

-- drop column chapters.editor_id
ALTER TABLE "chapters" DROP COLUMN "editor_id";

-- add column books.editor_id (bigint, null)
ALTER TABLE "books" ADD COLUMN "editor_id" bigint;

-- create index idx_books_editor_id on books (editor_id)
CREATE INDEX "idx_books_editor_id" ON "books" ("editor_id");

-- add foreign key fk_books_editor_id: books (editor_id) to editors (id) on delete cascade
ALTER TABLE "books"
  ADD CONSTRAINT "fk_books_editor_id" FOREIGN KEY ("editor_id") REFERENCES "editors" ("id") ON DELETE CASCADE;
