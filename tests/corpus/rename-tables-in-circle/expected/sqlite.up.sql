-- Colonnade migration 0002 rename_tables_in_circle: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table teams to people_groups
ALTER TABLE "teams" RENAME TO "people_groups";

-- rename table members to persons
ALTER TABLE "members" RENAME TO "persons";

-- rename column people_groups.name to title
ALTER TABLE "people_groups" RENAME COLUMN "name" TO "title";

-- rename column persons.team_id to group_id
ALTER TABLE "persons" RENAME COLUMN "team_id" TO "group_id";

-- rebuild table persons: its constraints change
CREATE TABLE "colonnade_new_persons" (
  "id"       integer NOT NULL CONSTRAINT "pk_persons" PRIMARY KEY AUTOINCREMENT,
  "group_id" integer NOT NULL,
  CONSTRAINT "fk_persons_group_id" FOREIGN KEY ("group_id") REFERENCES "people_groups" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_persons" ("id", "group_id")
SELECT "id", "group_id"
FROM "persons";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_persons';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_persons', seq FROM sqlite_sequence WHERE name = 'persons';
DROP TABLE "persons";
ALTER TABLE "colonnade_new_persons" RENAME TO "persons";

-- rebuild table people_groups: its constraints change
CREATE TABLE "colonnade_new_people_groups" (
  "id"      integer NOT NULL CONSTRAINT "pk_people_groups" PRIMARY KEY AUTOINCREMENT,
  "title"   text NOT NULL,
  "lead_id" integer,
  CONSTRAINT "ck_people_groups_title__type" CHECK (length("title") <= 50),
  CONSTRAINT "fk_people_groups_lead_id" FOREIGN KEY ("lead_id") REFERENCES "persons" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_people_groups" ("id", "title", "lead_id")
SELECT "id", "title", "lead_id"
FROM "people_groups";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people_groups';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people_groups', seq FROM sqlite_sequence WHERE name = 'people_groups';
DROP TABLE "people_groups";
ALTER TABLE "colonnade_new_people_groups" RENAME TO "people_groups";
