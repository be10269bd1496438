-- Colonnade migration 0002 add_circle: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of teams; all rows of people

-- drop foreign key fk_people_team_id of people
-- drop index fk_people_team_id on people
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_team_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'fk_people_team_id' -> '0'
ALTER TABLE `people`
  DROP FOREIGN KEY `fk_people_team_id`,
  DROP INDEX `fk_people_team_id`;

-- drop table teams
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '0'
DROP TABLE `teams`;

-- drop table people
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'people' -> '0'
DROP TABLE `people`;
