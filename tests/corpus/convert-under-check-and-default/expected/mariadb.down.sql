-- Colonnade migration 0002 convert_under_check_and_default: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_samples_val on samples
-- drop index idx_samples_val on samples
-- change column samples.val: type int becomes varchar(20); default 5 becomes '5'; meaning integer becomes text
-- add check ck_samples_val on samples: char_length(val) < 5
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'ck_samples_val' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'samples' AND index_name = 'idx_samples_val' -> '0'
ALTER TABLE `samples`
  DROP CONSTRAINT `ck_samples_val`,
  DROP INDEX `idx_samples_val`,
  MODIFY COLUMN `val` varchar(20) NOT NULL DEFAULT '5',
  ADD CONSTRAINT `ck_samples_val` CHECK (char_length(`val`) < 5);
