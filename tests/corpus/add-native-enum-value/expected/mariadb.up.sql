-- Colonnade migration 0002 add_native_enum_value: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.severity: type enum('minor','major') becomes enum('none','minor','it''s middling','major','fatal'); closed set (minor, major) becomes (none, minor, it's middling, major, fatal)
ALTER TABLE `tickets`
  MODIFY COLUMN `severity` enum('none','minor','it''s middling','major','fatal') NOT NULL DEFAULT 'minor';

-- change column notes.severity: type enum('minor','major') becomes enum('none','minor','it''s middling','major','fatal'); closed set (minor, major) becomes (none, minor, it's middling, major, fatal)
ALTER TABLE `notes`
  MODIFY COLUMN `severity` enum('none','minor','it''s middling','major','fatal') NOT NULL;
