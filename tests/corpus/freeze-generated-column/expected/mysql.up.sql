-- Colonnade migration 0002 freeze_generated_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of people.last; the values of people.first

-- change column people.called: generated concat_ws('', first, ' ', last) becomes no
-- drop column people.last
-- change column people.initials: generated char_length(first) becomes no
-- drop column people.first
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name IN ('last', 'first') -> '0'
ALTER TABLE `people`
  MODIFY COLUMN `called` varchar(90) NOT NULL,
  DROP COLUMN `last`,
  MODIFY COLUMN `initials` int NOT NULL,
  DROP COLUMN `first`;

-- change column people.called: type varchar(90) becomes varchar(120); default none becomes 'nobody'
-- change column people.initials: null refused becomes allowed
ALTER TABLE `people`
  MODIFY COLUMN `called` varchar(120) NOT NULL DEFAULT 'nobody',
  MODIFY COLUMN `initials` int;
