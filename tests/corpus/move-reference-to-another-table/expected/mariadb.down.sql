-- Colonnade migration 0002 move_reference_to_another_table: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of chapters.editor_id

-- drop foreign key fk_chapters_editor_id of chapters
-- drop index idx_chapters_editor_id on chapters
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'chapters' AND constraint_name = 'fk_chapters_editor_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chapters' AND index_name = 'idx_chapters_editor_id' -> '0'
ALTER TABLE `chapters`
  DROP FOREIGN KEY `fk_chapters_editor_id`,
  DROP INDEX `idx_chapters_editor_id`;

-- drop column chapters.editor_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chapters' AND column_name = 'editor_id' -> '0'
ALTER TABLE `chapters` DROP COLUMN `editor_id`;

-- add column books.editor_id (bigint, null)
-- create index idx_books_editor_id on books (editor_id)
-- add foreign key fk_books_editor_id: books (editor_id) to editors (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'books' AND column_name = 'editor_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'books' AND index_name = 'idx_books_editor_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'books' AND constraint_name = 'fk_books_editor_id' -> '1'
ALTER TABLE `books`
  ADD COLUMN `editor_id` bigint,
  ADD INDEX `idx_books_editor_id` (`editor_id`),
  ADD CONSTRAINT `fk_books_editor_id` FOREIGN KEY (`editor_id`) REFERENCES `editors` (`id`) ON DELETE CASCADE;
