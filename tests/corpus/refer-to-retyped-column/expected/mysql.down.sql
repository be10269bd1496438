-- Colonnade migration 0002 refer_to_retyped_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of notes

-- guard: code of places cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `places`
  WHERE `code` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop table notes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '0'
DROP TABLE `notes`;

-- change column places.code: type bigint becomes int; meaning bigint becomes integer
ALTER TABLE `places` MODIFY COLUMN `code` int NOT NULL;
