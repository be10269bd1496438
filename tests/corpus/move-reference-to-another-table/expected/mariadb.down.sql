-- Colonnade migration 0002 move_reference_to_another_table: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of chapters.editor_id

-- drop foreign key fk_chapters_editor_id of chapters
-- drop index idx_chapters_editor_id on chapters
ALTER TABLE `chapters`
  DROP FOREIGN KEY `fk_chapters_editor_id`,
  DROP INDEX `idx_chapters_editor_id`;

-- drop column chapters.editor_id
ALTER TABLE `chapters` DROP COLUMN `editor_id`;

-- add column books.editor_id (bigint, null)
-- create index idx_books_editor_id on books (editor_id)
-- add foreign key fk_books_editor_id: books (editor_id) to editors (id) on delete cascade
ALTER TABLE `books`
  ADD COLUMN `editor_id` bigint,
  ADD INDEX `idx_books_editor_id` (`editor_id`),
  ADD CONSTRAINT `fk_books_editor_id` FOREIGN KEY (`editor_id`) REFERENCES `editors` (`id`) ON DELETE CASCADE;
