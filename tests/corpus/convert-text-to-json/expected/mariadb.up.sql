-- Colonnade migration 0002 convert_text_to_json: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become json
SELECT `id`, count(*) OVER () FROM `samples` WHERE NOT (json_valid(`val`)) ORDER BY `id` LIMIT 3;

-- change column samples.val: type varchar(40) becomes json; meaning text becomes json
ALTER TABLE `samples` MODIFY COLUMN `val` json;
