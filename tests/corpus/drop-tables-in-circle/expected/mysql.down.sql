-- Colonnade migration 0002 drop_tables_in_circle: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table members
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '1'
CREATE TABLE `members` (
  `id`      bigint NOT NULL AUTO_INCREMENT,
  `team_id` bigint NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- create table teams
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'teams' -> '1'
CREATE TABLE `teams` (
  `id`        bigint NOT NULL AUTO_INCREMENT,
  `keeper_id` bigint NOT NULL,
  `lead_id`   bigint,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_teams_keeper_id` FOREIGN KEY (`keeper_id`) REFERENCES `keepers` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_teams_lead_id` FOREIGN KEY (`lead_id`) REFERENCES `members` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add foreign key fk_members_team_id: members (team_id) to teams (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team_id' -> '1'
ALTER TABLE `members`
  ADD CONSTRAINT `fk_members_team_id` FOREIGN KEY (`team_id`) REFERENCES `teams` (`id`) ON DELETE CASCADE;
