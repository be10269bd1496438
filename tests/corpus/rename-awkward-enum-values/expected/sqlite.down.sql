-- Colonnade migration 0002 rename_awkward_enum_values: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table moods: mood closed set (it''s, so/so\, 🙁🙁, none, padded  , äö, tab and "quote") becomes (it's fine, so\so, 🙂, ,   padded, line break, ÄÖ); kind closed set (it'''s, \, 🙂🙂, plain) becomes (it's, back\slash, 🙃, plain)
CREATE TABLE "colonnade_new_moods" (
  "id"   integer NOT NULL CONSTRAINT "pk_moods" PRIMARY KEY AUTOINCREMENT,
  "mood" text,
  "kind" text NOT NULL,
  CONSTRAINT "ck_moods_mood__values" CHECK ("mood" IN ('it''s fine', 'so\so', '🙂', '', '  padded', 'line
break', 'ÄÖ')),
  CONSTRAINT "ck_moods_kind__values" CHECK ("kind" IN ('it''s', 'back\slash', '🙃', 'plain'))
);
INSERT INTO "colonnade_new_moods" ("id", "mood", "kind")
SELECT
  "id",
  CASE WHEN "mood" = 'it''''s' THEN 'it''s fine' WHEN "mood" = 'so/so\' THEN 'so\so' WHEN "mood" = '🙁🙁' THEN '🙂' WHEN "mood" = 'none' THEN '' WHEN "mood" = 'padded  ' THEN '  padded' WHEN "mood" = 'tab	and "quote"' THEN 'line
break' WHEN "mood" = 'äö' THEN 'ÄÖ' ELSE "mood" END,
  CASE WHEN "kind" = 'it''''''s' THEN 'it''s' WHEN "kind" = '\' THEN 'back\slash' WHEN "kind" = '🙂🙂' THEN '🙃' ELSE "kind" END
FROM "moods";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_moods';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_moods', seq FROM sqlite_sequence WHERE name = 'moods';
DROP TABLE "moods";
ALTER TABLE "colonnade_new_moods" RENAME TO "moods";
