-- Colonnade migration 0002 rename_awkward_enum_values: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_moods_mood__values on moods
ALTER TABLE "moods" DROP CONSTRAINT "ck_moods_mood__values";

-- change enum mood kind from (it's, back\slash, 🙃, plain) to (it'''s, \, 🙂🙂, plain)
ALTER TYPE "mood kind" RENAME VALUE 'it''s' TO 'it''''''s';
ALTER TYPE "mood kind" RENAME VALUE E'back\\slash' TO E'\\';
ALTER TYPE "mood kind" RENAME VALUE '🙃' TO '🙂🙂';

-- rewrite mood in the rows of moods
UPDATE "moods"
  SET "mood" = CASE WHEN "mood" = 'it''s fine' THEN 'it''''s' WHEN "mood" = E'so\\so' THEN E'so/so\\' WHEN "mood" = '🙂' THEN '🙁🙁' WHEN "mood" = '' THEN 'none' WHEN "mood" = '  padded' THEN 'padded  ' WHEN "mood" = 'line
break' THEN 'tab	and "quote"' WHEN "mood" = 'ÄÖ' THEN 'äö' ELSE "mood" END
  WHERE "mood" IN ('it''s fine', E'so\\so', '🙂', '', '  padded', 'line
break', 'ÄÖ');

-- add check ck_moods_mood__values on moods: mood IN ('it''''s', E'so/so\\', '🙁🙁', 'none', 'padded  ', 'äö', 'tab and "quote"')
ALTER TABLE "moods"
  ADD CONSTRAINT "ck_moods_mood__values" CHECK ("mood" IN ('it''''s', E'so/so\\', '🙁🙁', 'none', 'padded  ', 'äö', 'tab	and "quote"'));
