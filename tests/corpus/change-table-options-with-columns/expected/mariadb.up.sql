-- Colonnade migration 0002 change_table_options_with_columns: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table events to occasions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'events' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'occasions' -> '1'
ALTER TABLE `events` RENAME TO `occasions`;

-- rename column occasions.name to title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'occasions' AND column_name = 'name' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'occasions' AND column_name = 'title' -> '1'
ALTER TABLE `occasions` RENAME COLUMN `name` TO `title`;

-- change column occasions.title: default none becomes 'party'
-- change column occasions.seats: type int becomes bigint; meaning integer becomes bigint
-- comment on table occasions
-- add column occasions.free (bigint, not null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'occasions' AND column_name = 'free' -> '1'
ALTER TABLE `occasions`
  MODIFY COLUMN `title` varchar(40) NOT NULL DEFAULT 'party',
  MODIFY COLUMN `seats` bigint NOT NULL,
  COMMENT = 'What takes place.',
  ADD COLUMN `free` bigint GENERATED ALWAYS AS (`seats` - 1) STORED;
