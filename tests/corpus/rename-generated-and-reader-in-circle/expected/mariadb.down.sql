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
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team`,
  DROP INDEX `fk_members_team`;

-- drop unique uq_teams_tag on teams
ALTER TABLE `teams` DROP INDEX `uq_teams_tag`;

-- drop column teams.tag
-- rename column teams.number to code
ALTER TABLE `teams`
  DROP COLUMN `tag`,
  RENAME COLUMN `number` TO `code`;

-- change column teams.code: type bigint becomes int; meaning bigint becomes integer
-- add column teams.label (int, not null)
-- add unique uq_teams_label on teams (label)
ALTER TABLE `teams`
  MODIFY COLUMN `code` int NOT NULL,
  ADD COLUMN `label` int GENERATED ALWAYS AS (`code` + 100) STORED,
  ADD CONSTRAINT `uq_teams_label` UNIQUE (`label`);

-- add foreign key fk_members_team: members (team) to teams (label)
ALTER TABLE `members`
  ADD CONSTRAINT `fk_members_team` FOREIGN KEY (`team`) REFERENCES `teams` (`label`);
