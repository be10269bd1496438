-- Colonnade migration 0002 convert_uuid_to_text: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become uuid of 36 characters
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (`val` REGEXP '^ *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12} *(?![^a]|a)')
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (char(36), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` char(36) COLLATE ascii_bin;

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = CASE WHEN lower(trim(`val`)) REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN lower(trim(`val`)) ELSE concat(`val`, repeat('?', 36)) END
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
