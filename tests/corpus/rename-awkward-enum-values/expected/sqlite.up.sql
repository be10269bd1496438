-- Colonnade migration 0002 rename_awkward_enum_values: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table moods: mood closed set (it's fine, so\so, 🙂, ,   padded, line break, ÄÖ) becomes (it''s, so/so\, 🙁🙁, none, padded  , äö, tab and "quote"); kind closed set (it's, back\slash, 🙃, plain) becomes (it'''s, \, 🙂🙂, plain)
CREATE TABLE "colonnade_new_moods" (
  "id"   integer NOT NULL CONSTRAINT "pk_moods" PRIMARY KEY AUTOINCREMENT,
  "mood" text,
  "kind" text NOT NULL,
  CONSTRAINT "ck_moods_mood__values" CHECK ("mood" IN ('it''''s', 'so/so\', '🙁🙁', 'none', 'padded  ', 'äö', 'tab	and "quote"')),
  CONSTRAINT "ck_moods_kind__values" CHECK ("kind" IN ('it''''''s', '\', '🙂🙂', 'plain'))
);
INSERT INTO "colonnade_new_moods" ("id", "mood", "kind")
SELECT
  "id",
  CASE WHEN "mood" = 'it''s fine' THEN 'it''''s' WHEN "mood" = 'so\so' THEN 'so/so\' WHEN "mood" = '🙂' THEN '🙁🙁' WHEN "mood" = '' THEN 'none' WHEN "mood" = '  padded' THEN 'padded  ' WHEN "mood" = 'line
break' THEN 'tab	and "quote"' WHEN "mood" = 'ÄÖ' THEN 'äö' ELSE "mood" END,
  CASE WHEN "kind" = 'it''s' THEN 'it''''''s' WHEN "kind" = 'back\slash' THEN '\' WHEN "kind" = '🙃' THEN '🙂🙂' ELSE "kind" END
FROM "moods";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_moods';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_moods', seq FROM sqlite_sequence WHERE name = 'moods';
DROP TABLE "moods";
ALTER TABLE "colonnade_new_moods" RENAME TO "moods";
