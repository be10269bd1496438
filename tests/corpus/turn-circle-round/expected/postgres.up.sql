-- Colonnade migration 0002 turn_circle_round: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_teams_lead of teams
ALTER TABLE "teams" DROP CONSTRAINT "fk_teams_lead";

-- drop foreign key fk_people_team of people
ALTER TABLE "people" DROP CONSTRAINT "fk_people_team";

-- rename column people.team to squad
ALTER TABLE "people" RENAME COLUMN "team" TO "squad";

-- change column people.squad: null refused becomes allowed
ALTER TABLE "people" ALTER COLUMN "squad" DROP NOT NULL;

-- add foreign key fk_teams_lead: teams (lead) to people (id) on delete cascade
ALTER TABLE "teams"
  ADD CONSTRAINT "fk_teams_lead" FOREIGN KEY ("lead") REFERENCES "people" ("id") ON DELETE CASCADE;

-- add foreign key fk_people_squad: people (squad) to teams (id) on delete set null
ALTER TABLE "people"
  ADD CONSTRAINT "fk_people_squad" FOREIGN KEY ("squad") REFERENCES "teams" ("id") ON DELETE SET NULL;
