-- Colonnade migration 0002 refer_to_retyped_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table notes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '1'
CREATE TABLE `notes` (
  `id`         bigint NOT NULL AUTO_INCREMENT,
  `place_code` bigint NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- change column places.code: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `places` MODIFY COLUMN `code` bigint NOT NULL;

-- add foreign key fk_notes_place_code: notes (place_code) to places (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_place_code' -> '1'
ALTER TABLE `notes`
  ADD CONSTRAINT `fk_notes_place_code` FOREIGN KEY (`place_code`) REFERENCES `places` (`code`) ON DELETE CASCADE;
