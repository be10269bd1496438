-- Colonnade migration 0002 turn_circle_round: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_teams_lead of teams
-- drop index fk_teams_lead on teams
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'fk_teams_lead' -> '0'
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_teams_lead`,
  DROP INDEX `fk_teams_lead`;

-- drop foreign key fk_people_team of people
-- drop index fk_people_team on people
-- rename column people.team to squad
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_team' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'fk_people_team' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'team' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'squad' -> '1'
ALTER TABLE `people`
  DROP FOREIGN KEY `fk_people_team`,
  DROP INDEX `fk_people_team`,
  RENAME COLUMN `team` TO `squad`;

-- change column people.squad: null refused becomes allowed
ALTER TABLE `people` MODIFY COLUMN `squad` bigint;

-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '1'
ALTER TABLE `teams`
  ADD CONSTRAINT `fk_teams_lead` FOREIGN KEY (`lead`) REFERENCES `people` (`id`) ON DELETE CASCADE;

-- add foreign key fk_people_squad: people (squad) to teams (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_squad' -> '1'
ALTER TABLE `people`
  ADD CONSTRAINT `fk_people_squad` FOREIGN KEY (`squad`) REFERENCES `teams` (`id`) ON DELETE SET NULL;
