-- Colonnade migration 0002 add_check: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of authors breaks check ck_authors_name
SELECT `id`, count(*) OVER ()
  FROM `authors`
  WHERE NOT (char_length(`name`) BETWEEN 1 AND 50)
  ORDER BY `id`
  LIMIT 3;

-- add check ck_authors_name on authors: char_length(name) BETWEEN 1 AND 50
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_name' -> '1'
ALTER TABLE `authors` ADD CONSTRAINT `ck_authors_name` CHECK (char_length(`name`) BETWEEN 1 AND 50);
