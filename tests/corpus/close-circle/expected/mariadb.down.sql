-- Colonnade migration 0002 close_circle: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of teams.lead

-- drop foreign key fk_teams_lead of teams
-- drop index fk_teams_lead on teams
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_teams_lead`,
  DROP INDEX `fk_teams_lead`;

-- drop column teams.lead
ALTER TABLE `teams` DROP COLUMN `lead`;
