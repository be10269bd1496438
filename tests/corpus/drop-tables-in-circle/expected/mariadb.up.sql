-- Colonnade migration 0002 drop_tables_in_circle: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of teams; all rows of members

-- drop foreign key fk_members_team_id of members
-- drop index fk_members_team_id on members
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team_id`,
  DROP INDEX `fk_members_team_id`;

-- drop table teams
DROP TABLE `teams`;

-- drop table members
DROP TABLE `members`;
