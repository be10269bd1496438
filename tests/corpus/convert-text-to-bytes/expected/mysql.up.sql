-- Colonnade migration 0002 convert_text_to_bytes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become bytes of 40 bytes
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE octet_length(cast(`val` AS char)) > 40
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes varbinary(40); meaning text becomes bytes
ALTER TABLE `samples` MODIFY COLUMN `val` varbinary(40);
