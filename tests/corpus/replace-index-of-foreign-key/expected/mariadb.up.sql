-- Colonnade migration 0002 replace_index_of_foreign_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: parent, place of children are not unique
SELECT `id`, count(*) OVER ()
  FROM `children`
  WHERE (`parent`, `place`) IN (SELECT `parent`, `place` FROM `children` GROUP BY `parent`, `place` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_children_parent of children
-- drop index idx_children_parent_place on children
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `idx_children_parent_place`;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- add unique uq_children_parent_place on children (parent, place)
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE,
  ADD CONSTRAINT `uq_children_parent_place` UNIQUE (`parent`, `place`);
