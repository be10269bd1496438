-- Colonnade migration 0002 replace_index_of_foreign_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: parent, place of children are not unique
SELECT "id", count(*) OVER ()
  FROM "children"
  WHERE ("parent", "place") IN (SELECT "parent", "place" FROM "children" GROUP BY "parent", "place" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop index idx_children_parent_place on children
DROP INDEX "idx_children_parent_place";

-- add unique uq_children_parent_place on children (parent, place)
ALTER TABLE "children" ADD CONSTRAINT "uq_children_parent_place" UNIQUE ("parent", "place");
