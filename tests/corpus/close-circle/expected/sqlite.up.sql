-- Colonnade migration 0002 close_circle: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column teams.lead (integer, null)
ALTER TABLE "teams" ADD COLUMN "lead" integer
  CONSTRAINT "fk_teams_lead" REFERENCES "people" ("id") ON DELETE SET NULL;
