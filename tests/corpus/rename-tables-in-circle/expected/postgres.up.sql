-- Colonnade migration 0002 rename_tables_in_circle: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table teams to people_groups
ALTER TABLE "teams" RENAME TO "people_groups";

-- rename table members to persons
ALTER TABLE "members" RENAME TO "persons";

-- rename column people_groups.name to title
ALTER TABLE "people_groups" RENAME COLUMN "name" TO "title";

-- rename column persons.team_id to group_id
ALTER TABLE "persons" RENAME COLUMN "team_id" TO "group_id";

-- rename primary key pk_teams to pk_people_groups on people_groups
ALTER TABLE "people_groups" RENAME CONSTRAINT "pk_teams" TO "pk_people_groups";

-- rename foreign key fk_teams_lead_id to fk_people_groups_lead_id on people_groups
ALTER TABLE "people_groups" RENAME CONSTRAINT "fk_teams_lead_id" TO "fk_people_groups_lead_id";

-- rename primary key pk_members to pk_persons on persons
ALTER TABLE "persons" RENAME CONSTRAINT "pk_members" TO "pk_persons";

-- rename foreign key fk_members_team_id to fk_persons_group_id on persons
ALTER TABLE "persons" RENAME CONSTRAINT "fk_members_team_id" TO "fk_persons_group_id";

-- change column people_groups.title: type varchar(40) becomes varchar(50)
ALTER TABLE "people_groups" ALTER COLUMN "title" TYPE varchar(50) COLLATE "C";
