-- Colonnade migration 0002 close_short_text: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples is none of "new", "it's done"
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `val` NOT IN ('new', 'it''s done')
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(10) becomes varchar(9); meaning text becomes oneOf
-- add check ck_samples_val__values on samples: val IN ('new', 'it''s done')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'ck_samples_val__values' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `val` varchar(9),
  ADD CONSTRAINT `ck_samples_val__values` CHECK (`val` IN ('new', 'it''s done'));
