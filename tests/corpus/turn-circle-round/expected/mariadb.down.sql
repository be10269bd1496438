-- Colonnade migration 0002 turn_circle_round: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: squad of people is null
SELECT `id`, count(*) OVER () FROM `people` WHERE `squad` IS NULL ORDER BY `id` LIMIT 3;

-- drop foreign key fk_teams_lead of teams
-- drop index fk_teams_lead on teams
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'fk_teams_lead' -> '0'
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_teams_lead`,
  DROP INDEX `fk_teams_lead`;

-- drop foreign key fk_people_squad of people
-- drop index fk_people_squad on people
-- rename column people.squad to team
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_squad' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'fk_people_squad' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'squad' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'team' -> '1'
ALTER TABLE `people`
  DROP FOREIGN KEY `fk_people_squad`,
  DROP INDEX `fk_people_squad`,
  RENAME COLUMN `squad` TO `team`;

-- change column people.team: null allowed becomes refused
ALTER TABLE `people` MODIFY COLUMN `team` bigint NOT NULL;

-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '1'
ALTER TABLE `teams`
  ADD CONSTRAINT `fk_teams_lead` FOREIGN KEY (`lead`) REFERENCES `people` (`id`) ON DELETE SET NULL;

-- add foreign key fk_people_team: people (team) to teams (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_team' -> '1'
ALTER TABLE `people`
  ADD CONSTRAINT `fk_people_team` FOREIGN KEY (`team`) REFERENCES `teams` (`id`) ON DELETE CASCADE;
