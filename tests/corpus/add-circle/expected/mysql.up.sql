-- Colonnade migration 0002 add_circle: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table people
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'people' -> '1'
CREATE TABLE `people` (
  `id`      bigint NOT NULL AUTO_INCREMENT,
  `team_id` bigint NOT NULL,
  `name`    varchar(50) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- create table teams
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '1'
CREATE TABLE `teams` (
  `id`      bigint NOT NULL AUTO_INCREMENT,
  `lead_id` bigint,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_teams_lead_id` FOREIGN KEY (`lead_id`) REFERENCES `people` (`id`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add foreign key fk_people_team_id: people (team_id) to teams (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'people' AND constraint_name = 'fk_people_team_id' -> '1'
ALTER TABLE `people`
  ADD CONSTRAINT `fk_people_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE;
