-- Colonnade migration 0002 rename_tables_in_circle: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table teams to people_groups
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'people_groups' -> '1'
ALTER TABLE `teams` RENAME TO `people_groups`;

-- rename table members to persons
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'persons' -> '1'
ALTER TABLE `members` RENAME TO `persons`;

-- rename column people_groups.name to title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people_groups' AND column_name = 'name' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people_groups' AND column_name = 'title' -> '1'
ALTER TABLE `people_groups` RENAME COLUMN `name` TO `title`;

-- rename column persons.team_id to group_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'persons' AND column_name = 'team_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'persons' AND column_name = 'group_id' -> '1'
ALTER TABLE `persons` RENAME COLUMN `team_id` TO `group_id`;

-- drop foreign key fk_teams_lead_id of people_groups
-- drop index fk_teams_lead_id on people_groups
-- add foreign key fk_people_groups_lead_id: people_groups (lead_id) to persons (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people_groups' AND constraint_name = 'fk_teams_lead_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people_groups' AND index_name = 'fk_teams_lead_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people_groups' AND constraint_name = 'fk_people_groups_lead_id' -> '1'
ALTER TABLE `people_groups`
  DROP FOREIGN KEY `fk_teams_lead_id`,
  DROP INDEX `fk_teams_lead_id`,
  ADD CONSTRAINT `fk_people_groups_lead_id` FOREIGN KEY (`lead_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL;

-- drop foreign key fk_members_team_id of persons
-- drop index fk_members_team_id on persons
-- add foreign key fk_persons_group_id: persons (group_id) to people_groups (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'persons' AND constraint_name = 'fk_members_team_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'persons' AND index_name = 'fk_members_team_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'persons' AND constraint_name = 'fk_persons_group_id' -> '1'
ALTER TABLE `persons`
  DROP FOREIGN KEY `fk_members_team_id`,
  DROP INDEX `fk_members_team_id`,
  ADD CONSTRAINT `fk_persons_group_id` FOREIGN KEY (`group_id`) REFERENCES `people_groups` (`id`) ON DELETE CASCADE;

-- change column people_groups.title: type varchar(40) becomes varchar(50)
ALTER TABLE `people_groups` MODIFY COLUMN `title` varchar(50) NOT NULL;
