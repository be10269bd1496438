-- Colonnade migration 0002 add_native_enum_value: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: severity of tickets is none of "minor", "major"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`severity` AS char) NOT IN ('minor', 'major')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of notes is none of "minor", "major"
SELECT `id`, count(*) OVER ()
  FROM `notes`
  WHERE cast(`severity` AS char) NOT IN ('minor', 'major')
  ORDER BY `id`
  LIMIT 3;

-- change column tickets.severity: type enum('none','minor','it''s middling','major','fatal') becomes enum('minor','major'); closed set (none, minor, it's middling, major, fatal) becomes (minor, major)
ALTER TABLE `tickets` MODIFY COLUMN `severity` enum('minor','major') NOT NULL DEFAULT 'minor';

-- change column notes.severity: type enum('none','minor','it''s middling','major','fatal') becomes enum('minor','major'); closed set (none, minor, it's middling, major, fatal) becomes (minor, major)
ALTER TABLE `notes` MODIFY COLUMN `severity` enum('minor','major') NOT NULL;
