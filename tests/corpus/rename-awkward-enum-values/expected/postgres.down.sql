-- Colonnade migration 0002 rename_awkward_enum_values: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_moods_mood__values on moods
ALTER TABLE "moods" DROP CONSTRAINT "ck_moods_mood__values";

-- change enum mood kind from (it'''s, \, 🙂🙂, plain) to (it's, back\slash, 🙃, plain)
ALTER TYPE "mood kind" RENAME VALUE 'it''''''s' TO 'it''s';
ALTER TYPE "mood kind" RENAME VALUE E'\\' TO E'back\\slash';
ALTER TYPE "mood kind" RENAME VALUE '🙂🙂' TO '🙃';

-- rewrite mood in the rows of moods
UPDATE "moods"
  SET "mood" = CASE WHEN "mood" = 'it''''s' THEN 'it''s fine' WHEN "mood" = E'so/so\\' THEN E'so\\so' WHEN "mood" = '🙁🙁' THEN '🙂' WHEN "mood" = 'none' THEN '' WHEN "mood" = 'padded  ' THEN '  padded' WHEN "mood" = 'tab	and "quote"' THEN 'line
break' WHEN "mood" = 'äö' THEN 'ÄÖ' ELSE "mood" END
  WHERE "mood" IN ('it''''s', E'so/so\\', '🙁🙁', 'none', 'padded  ', 'tab	and "quote"', 'äö');

-- add check ck_moods_mood__values on moods: mood IN ('it''s fine', E'so\\so', '🙂', '', '  padded', 'line break', 'ÄÖ')
ALTER TABLE "moods"
  ADD CONSTRAINT "ck_moods_mood__values" CHECK ("mood" IN ('it''s fine', E'so\\so', '🙂', '', '  padded', 'line
break', 'ÄÖ'));
