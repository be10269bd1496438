-- Colonnade migration 0002 rename_awkward_enum_values: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_moods_mood__values on moods
-- change column moods.mood: type varchar(10) becomes varchar(15); closed set (it's fine, so\so, 🙂, ,   padded, line break, ÄÖ) becomes (it''s, so/so\, 🙁🙁, none, padded  , äö, tab and "quote")
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'moods' AND constraint_name = 'ck_moods_mood__values' -> '0'
ALTER TABLE `moods`
  DROP CONSTRAINT `ck_moods_mood__values`,
  MODIFY COLUMN `mood` varchar(15);

-- rewrite mood in the rows of moods
-- batch: 10000 rows of `moods` by `id`
UPDATE `moods`
  SET `mood` = CASE WHEN `mood` = 'it''s fine' THEN 'it''''s' WHEN `mood` = 'so\\so' THEN 'so/so\\' WHEN `mood` = '🙂' THEN '🙁🙁' WHEN `mood` = '' THEN 'none' WHEN `mood` = '  padded' THEN 'padded  ' WHEN `mood` = 'line\nbreak' THEN 'tab	and "quote"' WHEN `mood` = 'ÄÖ' THEN 'äö' ELSE `mood` END
  WHERE (`mood` IN ('it''s fine', 'so\\so', '🙂', '', '  padded', 'line\nbreak', 'ÄÖ')) AND /* each batch */ TRUE;

-- change column moods.kind: type enum('it''s','back\\slash','🙃','plain') becomes enum('it''s','back\\slash','🙃','plain','it''''''s','\\','🙂🙂'); closed set (it's, back\slash, 🙃, plain) becomes (it'''s, \, 🙂🙂, plain)
ALTER TABLE `moods`
  MODIFY COLUMN `kind` enum('it''s','back\\slash','🙃','plain','it''''''s','\\','🙂🙂') NOT NULL;

-- rewrite kind in the rows of moods
-- batch: 10000 rows of `moods` by `id`
UPDATE `moods`
  SET `kind` = CASE WHEN `kind` = 'it''s' THEN 'it''''''s' WHEN `kind` = 'back\\slash' THEN '\\' WHEN `kind` = '🙃' THEN '🙂🙂' ELSE `kind` END
  WHERE (`kind` IN ('it''s', 'back\\slash', '🙃')) AND /* each batch */ TRUE;

-- change column moods.kind: type enum('it''s','back\\slash','🙃','plain','it''''''s','\\','🙂🙂') becomes enum('it''''''s','\\','🙂🙂','plain')
-- add check ck_moods_mood__values on moods: mood IN ('it''''s', 'so/so\\', '🙁🙁', 'none', 'padded  ', 'äö', 'tab and "quote"')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'moods' AND constraint_name = 'ck_moods_mood__values' -> '1'
ALTER TABLE `moods`
  MODIFY COLUMN `kind` enum('it''''''s','\\','🙂🙂','plain') NOT NULL,
  ADD CONSTRAINT `ck_moods_mood__values` CHECK (`mood` IN ('it''''s', 'so/so\\', '🙁🙁', 'none', 'padded  ', 'äö', 'tab	and "quote"'));
