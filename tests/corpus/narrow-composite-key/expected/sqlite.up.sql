-- Colonnade migration 0002 narrow_composite_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: person of members is not unique
SELECT "team", "person", count(*) OVER ()
  FROM "members"
  WHERE "person" IN (SELECT "person" FROM "members" GROUP BY "person" HAVING count(*) > 1)
  ORDER BY "team", "person"
  LIMIT 3;

-- create table badges
CREATE TABLE "badges" (
  "id"     integer NOT NULL CONSTRAINT "pk_badges" PRIMARY KEY AUTOINCREMENT,
  "person" integer NOT NULL,
  CONSTRAINT "fk_badges_person" FOREIGN KEY ("person") REFERENCES "members" ("person") ON DELETE CASCADE
);

-- rebuild table members: its constraints change
CREATE TABLE "colonnade_new_members" (
  "team"   integer NOT NULL,
  "person" integer NOT NULL,
  "role"   text NOT NULL,
  CONSTRAINT "pk_members" PRIMARY KEY ("person"),
  CONSTRAINT "ck_members_role__type" CHECK (length("role") <= 20)
);
INSERT INTO "colonnade_new_members" ("team", "person", "role")
SELECT "team", "person", "role"
FROM "members";
DROP TABLE "members";
ALTER TABLE "colonnade_new_members" RENAME TO "members";
