-- Colonnade migration 0002 narrow_composite_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: person of members is not unique
SELECT `team`, `person`, count(*) OVER ()
  FROM `members`
  WHERE `person` IN (SELECT `person` FROM `members` GROUP BY `person` HAVING count(*) > 1)
  ORDER BY `team`, `person`
  LIMIT 3;

-- drop primary key of members (team, person)
-- add primary key of members (person)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `members`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`person`);

-- create table badges
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'badges' -> '1'
CREATE TABLE `badges` (
  `id`     bigint NOT NULL AUTO_INCREMENT,
  `person` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add foreign key fk_badges_person: badges (person) to members (person) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'badges' AND constraint_name = 'fk_badges_person' -> '1'
ALTER TABLE `badges`
  ADD CONSTRAINT `fk_badges_person` FOREIGN KEY (`person`) REFERENCES `members` (`person`) ON DELETE CASCADE;
