-- Colonnade migration 0002 narrow_composite_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of badges

-- guard: team, person of members are not unique
SELECT "person", count(*) OVER ()
  FROM "members"
  WHERE ("team", "person") IN (SELECT "team", "person" FROM "members" GROUP BY "team", "person" HAVING count(*) > 1)
  ORDER BY "person"
  LIMIT 3;

-- drop table badges
DROP TABLE "badges";

-- rebuild table members: its constraints change
CREATE TABLE "colonnade_new_members" (
  "team"   integer NOT NULL,
  "person" integer NOT NULL,
  "role"   text NOT NULL,
  CONSTRAINT "pk_members" PRIMARY KEY ("team", "person"),
  CONSTRAINT "ck_members_role__type" CHECK (length("role") <= 20)
);
INSERT INTO "colonnade_new_members" ("team", "person", "role")
SELECT "team", "person", "role"
FROM "members";
DROP TABLE "members";
ALTER TABLE "colonnade_new_members" RENAME TO "members";
