-- Colonnade migration 0002 rename_awkward_enum_values: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_moods_mood__values on moods
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'moods' AND constraint_name = 'ck_moods_mood__values' -> '0'
ALTER TABLE `moods` DROP CONSTRAINT `ck_moods_mood__values`;

-- rewrite mood in the rows of moods
-- batch: 10000 rows of `moods` by `id`
UPDATE `moods`
  SET `mood` = CASE WHEN `mood` = 'it''''s' THEN 'it''s fine' WHEN `mood` = 'so/so\\' THEN 'so\\so' WHEN `mood` = '🙁🙁' THEN '🙂' WHEN `mood` = 'none' THEN '' WHEN `mood` = 'padded  ' THEN '  padded' WHEN `mood` = 'tab	and "quote"' THEN 'line\nbreak' WHEN `mood` = 'äö' THEN 'ÄÖ' ELSE `mood` END
  WHERE (`mood` IN ('it''''s', 'so/so\\', '🙁🙁', 'none', 'padded  ', 'tab	and "quote"', 'äö')) AND /* each batch */ TRUE;

-- change column moods.mood: type varchar(15) becomes varchar(10)
-- change column moods.kind: type enum('it''''''s','\\','🙂🙂','plain') becomes enum('it''''''s','\\','🙂🙂','plain','it''s','back\\slash','🙃'); closed set (it'''s, \, 🙂🙂, plain) becomes (it's, back\slash, 🙃, plain)
ALTER TABLE `moods`
  MODIFY COLUMN `mood` varchar(10),
  MODIFY COLUMN `kind` enum('it''''''s','\\','🙂🙂','plain','it''s','back\\slash','🙃') NOT NULL;

-- rewrite kind in the rows of moods
-- batch: 10000 rows of `moods` by `id`
UPDATE `moods`
  SET `kind` = CASE WHEN `kind` = 'it''''''s' THEN 'it''s' WHEN `kind` = '\\' THEN 'back\\slash' WHEN `kind` = '🙂🙂' THEN '🙃' ELSE `kind` END
  WHERE (`kind` IN ('it''''''s', '\\', '🙂🙂')) AND /* each batch */ TRUE;

-- change column moods.kind: type enum('it''''''s','\\','🙂🙂','plain','it''s','back\\slash','🙃') becomes enum('it''s','back\\slash','🙃','plain')
-- add check ck_moods_mood__values on moods: mood IN ('it''s fine', 'so\\so', '🙂', '', '  padded', 'line\nbreak', 'ÄÖ')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'moods' AND constraint_name = 'ck_moods_mood__values' -> '1'
ALTER TABLE `moods`
  MODIFY COLUMN `kind` enum('it''s','back\\slash','🙃','plain') NOT NULL,
  ADD CONSTRAINT `ck_moods_mood__values` CHECK (`mood` IN ('it''s fine', 'so\\so', '🙂', '', '  padded', 'line\nbreak', 'ÄÖ'));
