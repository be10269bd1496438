-- Colonnade migration 0002 rename_tables_in_circle: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of people_groups is longer than 40 characters
SELECT `id`, count(*) OVER ()
  FROM `people_groups`
  WHERE char_length(`title`) > 40
  ORDER BY `id`
  LIMIT 3;

-- rename table people_groups to teams
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'people_groups' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '1'
ALTER TABLE `people_groups` RENAME TO `teams`;

-- rename table persons to members
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'persons' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '1'
ALTER TABLE `persons` RENAME TO `members`;

-- rename column teams.title to name
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'title' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'name' -> '1'
ALTER TABLE `teams` RENAME COLUMN `title` TO `name`;

-- rename column members.group_id to team_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'members' AND column_name = 'group_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'members' AND column_name = 'team_id' -> '1'
ALTER TABLE `members` RENAME COLUMN `group_id` TO `team_id`;

-- drop foreign key fk_people_groups_lead_id of teams
-- drop index fk_people_groups_lead_id on teams
-- add foreign key fk_teams_lead_id: teams (lead_id) to members (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_people_groups_lead_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'fk_people_groups_lead_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead_id' -> '1'
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_people_groups_lead_id`,
  DROP INDEX `fk_people_groups_lead_id`,
  ADD CONSTRAINT `fk_teams_lead_id` FOREIGN KEY (`lead_id`) REFERENCES `members` (`id`) ON DELETE SET NULL;

-- drop foreign key fk_persons_group_id of members
-- drop index fk_persons_group_id on members
-- add foreign key fk_members_team_id: members (team_id) to teams (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_persons_group_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'fk_persons_group_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team_id' -> '1'
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_persons_group_id`,
  DROP INDEX `fk_persons_group_id`,
  ADD CONSTRAINT `fk_members_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE;

-- change column teams.name: type varchar(50) becomes varchar(40)
ALTER TABLE `teams` MODIFY COLUMN `name` varchar(40) NOT NULL;
