-- Colonnade migration 0002 rename_generated_and_reader_in_circle: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_members_team of members
ALTER TABLE "members" DROP CONSTRAINT "fk_members_team";

-- drop unique uq_teams_label on teams
ALTER TABLE "teams" DROP CONSTRAINT "uq_teams_label";

-- drop column teams.label
ALTER TABLE "teams" DROP COLUMN "label";

-- rename column teams.code to number
ALTER TABLE "teams" RENAME COLUMN "code" TO "number";

-- change column teams.number: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "teams" ALTER COLUMN "number" TYPE bigint;

-- add column teams.tag (integer, not null)
ALTER TABLE "teams" ADD COLUMN "tag" integer GENERATED ALWAYS AS ("number" + 100) STORED NOT NULL;

-- add unique uq_teams_tag on teams (tag)
ALTER TABLE "teams" ADD CONSTRAINT "uq_teams_tag" UNIQUE ("tag");

-- add foreign key fk_members_team: members (team) to teams (tag)
ALTER TABLE "members"
  ADD CONSTRAINT "fk_members_team" FOREIGN KEY ("team") REFERENCES "teams" ("tag");
