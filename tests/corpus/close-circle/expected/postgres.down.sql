-- Colonnade migration 0002 close_circle: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of teams.lead

-- drop foreign key fk_teams_lead of teams
ALTER TABLE "teams" DROP CONSTRAINT "fk_teams_lead";

-- drop column teams.lead
ALTER TABLE "teams" DROP COLUMN "lead";
