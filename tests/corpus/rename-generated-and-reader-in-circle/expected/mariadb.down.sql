-- Colonnade migration 0002 rename_generated_and_reader_in_circle: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: number of teams cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `teams`
  WHERE `number` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_members_team of members
-- drop index fk_members_team on members
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'fk_members_team' -> '0'
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team`,
  DROP INDEX `fk_members_team`;

-- drop unique uq_teams_tag on teams
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'uq_teams_tag' -> '0'
ALTER TABLE `teams` DROP INDEX `uq_teams_tag`;

-- drop column teams.tag
-- rename column teams.number to code
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name IN ('tag', 'number') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'code' -> '1'
ALTER TABLE `teams`
  DROP COLUMN `tag`,
  RENAME COLUMN `number` TO `code`;

-- change column teams.code: type bigint becomes int; meaning bigint becomes integer
-- add column teams.label (int, not null)
-- add unique uq_teams_label on teams (label)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'teams' AND column_name = 'label' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'teams' AND index_name = 'uq_teams_label' -> '1'
ALTER TABLE `teams`
  MODIFY COLUMN `code` int NOT NULL,
  ADD COLUMN `label` int GENERATED ALWAYS AS (`code` + 100) STORED,
  ADD CONSTRAINT `uq_teams_label` UNIQUE (`label`);

-- add foreign key fk_members_team: members (team) to teams (label)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'fk_members_team' -> '1'
ALTER TABLE `members`
  ADD CONSTRAINT `fk_members_team` FOREIGN KEY (`team`) REFERENCES `teams` (`label`);
