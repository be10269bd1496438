-- Colonnade migration 0002 move_reference_to_another_table: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of books.editor_id

-- drop foreign key fk_books_editor_id of books
-- drop index idx_books_editor_id on books
ALTER TABLE `books`
  DROP FOREIGN KEY `fk_books_editor_id`,
  DROP INDEX `idx_books_editor_id`;

-- drop column books.editor_id
ALTER TABLE `books` DROP COLUMN `editor_id`;

-- add column chapters.editor_id (bigint, null)
-- create index idx_chapters_editor_id on chapters (editor_id)
-- add foreign key fk_chapters_editor_id: chapters (editor_id) to editors (id) on delete cascade
ALTER TABLE `chapters`
  ADD COLUMN `editor_id` bigint,
  ADD INDEX `idx_chapters_editor_id` (`editor_id`),
  ADD CONSTRAINT `fk_chapters_editor_id` FOREIGN KEY (`editor_id`) REFERENCES `editors` (`id`) ON DELETE CASCADE;
