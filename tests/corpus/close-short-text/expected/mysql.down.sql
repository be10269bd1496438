-- Colonnade migration 0002 close_short_text: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_samples_val__values on samples
-- change column samples.val: type varchar(9) becomes varchar(10); meaning oneOf becomes text
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'ck_samples_val__values' -> '0'
ALTER TABLE `samples`
  DROP CONSTRAINT `ck_samples_val__values`,
  MODIFY COLUMN `val` varchar(10);
