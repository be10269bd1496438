-- Colonnade migration 0002 narrow_composite_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of badges

-- guard: team, person of members are not unique
SELECT `person`, count(*) OVER ()
  FROM `members`
  WHERE (`team`, `person`) IN (SELECT `team`, `person` FROM `members` GROUP BY `team`, `person` HAVING count(*) > 1)
  ORDER BY `person`
  LIMIT 3;

-- drop foreign key fk_badges_person of badges
-- drop index fk_badges_person on badges
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'badges' AND constraint_name = 'fk_badges_person' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'badges' AND index_name = 'fk_badges_person' -> '0'
ALTER TABLE `badges`
  DROP FOREIGN KEY `fk_badges_person`,
  DROP INDEX `fk_badges_person`;

-- drop primary key of members (person)
-- add primary key of members (team, person)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `members`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`team`, `person`);

-- drop table badges
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'badges' -> '0'
DROP TABLE `badges`;
