-- Colonnade migration 0002 rename_tables_in_circle: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: title of people_groups is longer than 40 characters
SELECT "id", count(*) OVER ()
  FROM "people_groups"
  WHERE char_length("title") > 40
  ORDER BY "id"
  LIMIT 3;

-- rename table people_groups to teams
ALTER TABLE "people_groups" RENAME TO "teams";

-- rename table persons to members
ALTER TABLE "persons" RENAME TO "members";

-- rename column teams.title to name
ALTER TABLE "teams" RENAME COLUMN "title" TO "name";

-- rename column members.group_id to team_id
ALTER TABLE "members" RENAME COLUMN "group_id" TO "team_id";

-- rename primary key pk_people_groups to pk_teams on teams
ALTER TABLE "teams" RENAME CONSTRAINT "pk_people_groups" TO "pk_teams";

-- rename foreign key fk_people_groups_lead_id to fk_teams_lead_id on teams
ALTER TABLE "teams" RENAME CONSTRAINT "fk_people_groups_lead_id" TO "fk_teams_lead_id";

-- rename primary key pk_persons to pk_members on members
ALTER TABLE "members" RENAME CONSTRAINT "pk_persons" TO "pk_members";

-- rename foreign key fk_persons_group_id to fk_members_team_id on members
ALTER TABLE "members" RENAME CONSTRAINT "fk_persons_group_id" TO "fk_members_team_id";

-- change column teams.name: type varchar(50) becomes varchar(40)
ALTER TABLE "teams" ALTER COLUMN "name" TYPE varchar(40) COLLATE "C";
