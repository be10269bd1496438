-- Colonnade migration 0002 turn_circle_round: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_teams_lead of teams
-- drop index fk_teams_lead on teams
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_teams_lead`,
  DROP INDEX `fk_teams_lead`;

-- drop foreign key fk_people_team of people
-- drop index fk_people_team on people
-- rename column people.team to squad
ALTER TABLE `people`
  DROP FOREIGN KEY `fk_people_team`,
  DROP INDEX `fk_people_team`,
  RENAME COLUMN `team` TO `squad`;

-- change column people.squad: null refused becomes allowed
ALTER TABLE `people` MODIFY COLUMN `squad` bigint;

-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete cascade
ALTER TABLE `teams`
  ADD CONSTRAINT `fk_teams_lead` FOREIGN KEY (`lead`) REFERENCES `people` (`id`) ON DELETE CASCADE;

-- add foreign key fk_people_squad: people (squad) to teams (id) on delete set null
ALTER TABLE `people`
  ADD CONSTRAINT `fk_people_squad` FOREIGN KEY (`squad`) REFERENCES `teams` (`id`) ON DELETE SET NULL;
