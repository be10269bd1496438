-- Colonnade migration 0002 move_reference_to_another_table: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of books.editor_id

-- drop foreign key fk_books_editor_id of books
ALTER TABLE "books" DROP CONSTRAINT "fk_books_editor_id";

-- drop index idx_books_editor_id on books
DROP INDEX "idx_books_editor_id";

-- drop column books.editor_id
ALTER TABLE "books" DROP COLUMN "editor_id";

-- add column chapters.editor_id (bigint, null)
ALTER TABLE "chapters" ADD COLUMN "editor_id" bigint;

-- create index idx_chapters_editor_id on chapters (editor_id)
CREATE INDEX "idx_chapters_editor_id" ON "chapters" ("editor_id");

-- add foreign key fk_chapters_editor_id: chapters (editor_id) to editors (id) on delete cascade
ALTER TABLE "chapters"
  ADD CONSTRAINT "fk_chapters_editor_id" FOREIGN KEY ("editor_id") REFERENCES "editors" ("id") ON DELETE CASCADE;
