-- Colonnade migration 0002 close_circle: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column teams.lead (bigint, null)
ALTER TABLE "teams" ADD COLUMN "lead" bigint;

-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete set null
ALTER TABLE "teams"
  ADD CONSTRAINT "fk_teams_lead" FOREIGN KEY ("lead") REFERENCES "people" ("id") ON DELETE SET NULL;
