-- Colonnade migration 0002 rename_generated_and_reader_in_circle: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: number of teams cannot become integer
SELECT "id", count(*) OVER ()
  FROM "teams"
  WHERE "number" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_members_team of members
ALTER TABLE "members" DROP CONSTRAINT "fk_members_team";

-- drop unique uq_teams_tag on teams
ALTER TABLE "teams" DROP CONSTRAINT "uq_teams_tag";

-- drop column teams.tag
ALTER TABLE "teams" DROP COLUMN "tag";

-- rename column teams.number to code
ALTER TABLE "teams" RENAME COLUMN "number" TO "code";

-- change column teams.code: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "teams" ALTER COLUMN "code" TYPE integer;

-- add column teams.label (integer, not null)
ALTER TABLE "teams" ADD COLUMN "label" integer GENERATED ALWAYS AS ("code" + 100) STORED NOT NULL;

-- add unique uq_teams_label on teams (label)
ALTER TABLE "teams" ADD CONSTRAINT "uq_teams_label" UNIQUE ("label");

-- add foreign key fk_members_team: members (team) to teams (label)
ALTER TABLE "members"
  ADD CONSTRAINT "fk_members_team" FOREIGN KEY ("team") REFERENCES "teams" ("label");
