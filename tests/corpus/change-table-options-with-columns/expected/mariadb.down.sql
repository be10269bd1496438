-- Colonnade migration 0002 change_table_options_with_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: seats of occasions cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `occasions`
  WHERE `seats` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop column occasions.free
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'occasions' AND column_name = 'free' -> '0'
ALTER TABLE `occasions` DROP COLUMN `free`;

-- rename table occasions to events
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'occasions' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'events' -> '1'
ALTER TABLE `occasions` RENAME TO `events`;

-- rename column events.title to name
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'events' AND column_name = 'title' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'events' AND column_name = 'name' -> '1'
ALTER TABLE `events` RENAME COLUMN `title` TO `name`;

-- change column events.name: default 'party' becomes none
-- change column events.seats: type bigint becomes int; meaning bigint becomes integer
-- remove the comment of table events
ALTER TABLE `events`
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  MODIFY COLUMN `seats` int NOT NULL,
  COMMENT = '';
