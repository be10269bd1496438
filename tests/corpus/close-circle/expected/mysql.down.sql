-- Colonnade migration 0002 close_circle: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of teams.lead

-- drop foreign key fk_teams_lead of teams
-- drop index fk_teams_lead on teams
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'fk_teams_lead' -> '0'
ALTER TABLE `teams`
  DROP FOREIGN KEY `fk_teams_lead`,
  DROP INDEX `fk_teams_lead`;

-- drop column teams.lead
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'lead' -> '0'
ALTER TABLE `teams` DROP COLUMN `lead`;
