-- Colonnade migration 0002 drop_tables_in_circle: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of teams; all rows of members

-- drop foreign key fk_members_team_id of members
-- drop index fk_members_team_id on members
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'fk_members_team_id' -> '0'
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team_id`,
  DROP INDEX `fk_members_team_id`;

-- drop table teams
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '0'
DROP TABLE `teams`;

-- drop table members
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '0'
DROP TABLE `members`;
