-- Colonnade migration 0002 say_native_type_in_words: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: value of readings is null
SELECT `id`, count(*) OVER () FROM `readings` WHERE `value` IS NULL ORDER BY `id` LIMIT 3;

-- change column readings.value: null allowed becomes refused
ALTER TABLE `readings` MODIFY COLUMN `value` bigint NOT NULL;
