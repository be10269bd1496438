-- Colonnade migration 0002 rename_generated_and_reader_in_circle: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_members_team of members
-- drop index fk_members_team on members
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'fk_members_team' -> '0'
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team`,
  DROP INDEX `fk_members_team`;

-- drop unique uq_teams_label on teams
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'uq_teams_label' -> '0'
ALTER TABLE `teams` DROP INDEX `uq_teams_label`;

-- drop column teams.label
-- rename column teams.code to number
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name IN ('label', 'code') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'number' -> '1'
ALTER TABLE `teams`
  DROP COLUMN `label`,
  RENAME COLUMN `code` TO `number`;

-- change column teams.number: type int becomes bigint; meaning integer becomes bigint
-- add column teams.tag (int, not null)
-- add unique uq_teams_tag on teams (tag)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'tag' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'uq_teams_tag' -> '1'
ALTER TABLE `teams`
  MODIFY COLUMN `number` bigint NOT NULL,
  ADD COLUMN `tag` int GENERATED ALWAYS AS (`number` + 100) STORED,
  ADD CONSTRAINT `uq_teams_tag` UNIQUE (`tag`);

-- add foreign key fk_members_team: members (team) to teams (tag)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team' -> '1'
ALTER TABLE `members`
  ADD CONSTRAINT `fk_members_team` FOREIGN KEY (`team`) REFERENCES `teams` (`tag`);
