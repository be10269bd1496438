-- Colonnade migration 0002 add_numbered_composite_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of scores.number; the values of scores.game

-- change column scores.number: identity byDefault becomes none
-- drop primary key of scores (number, game)
ALTER TABLE `scores`
  MODIFY COLUMN `number` bigint NOT NULL,
  DROP PRIMARY KEY;

-- drop column scores.number
-- drop column scores.game
ALTER TABLE `scores`
  DROP COLUMN `number`,
  DROP COLUMN `game`;
