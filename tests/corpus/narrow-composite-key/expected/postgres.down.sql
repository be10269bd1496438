-- Colonnade migration 0002 narrow_composite_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of badges

-- guard: team, person of members are not unique
SELECT "person", count(*) OVER ()
  FROM "members"
  WHERE ("team", "person") IN (SELECT "team", "person" FROM "members" GROUP BY "team", "person" HAVING count(*) > 1)
  ORDER BY "person"
  LIMIT 3;

-- drop foreign key fk_badges_person of badges
ALTER TABLE "badges" DROP CONSTRAINT "fk_badges_person";

-- drop primary key of members (person)
ALTER TABLE "members" DROP CONSTRAINT "pk_members";

-- drop table badges
DROP TABLE "badges";

-- add primary key of members (team, person)
ALTER TABLE "members" ADD CONSTRAINT "pk_members" PRIMARY KEY ("team", "person");
