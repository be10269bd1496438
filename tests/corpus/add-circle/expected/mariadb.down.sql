-- Colonnade migration 0002 add_circle: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of teams; all rows of people

-- drop foreign key fk_people_team_id of people
-- drop index fk_people_team_id on people
ALTER TABLE `people`
  DROP FOREIGN KEY `fk_people_team_id`,
  DROP INDEX `fk_people_team_id`;

-- drop table teams
DROP TABLE `teams`;

-- drop table people
DROP TABLE `people`;
