-- Colonnade migration 0002 close_circle: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column teams.lead (bigint, null)
-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'lead' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'teams' AND constraint_name = 'fk_teams_lead' -> '1'
ALTER TABLE `teams`
  ADD COLUMN `lead` bigint,
  ADD CONSTRAINT `fk_teams_lead` FOREIGN KEY (`lead`) REFERENCES `people` (`id`) ON DELETE SET NULL;
