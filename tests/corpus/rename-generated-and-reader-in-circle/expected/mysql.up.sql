-- Colonnade migration 0002 rename_generated_and_reader_in_circle: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_members_team of members
-- drop index fk_members_team on members
ALTER TABLE `members`
  DROP FOREIGN KEY `fk_members_team`,
  DROP INDEX `fk_members_team`;

-- drop unique uq_teams_label on teams
ALTER TABLE `teams` DROP INDEX `uq_teams_label`;

-- drop column teams.label
-- rename column teams.code to number
ALTER TABLE `teams`
  DROP COLUMN `label`,
  RENAME COLUMN `code` TO `number`;

-- change column teams.number: type int becomes bigint; meaning integer becomes bigint
-- add column teams.tag (int, not null)
-- add unique uq_teams_tag on teams (tag)
ALTER TABLE `teams`
  MODIFY COLUMN `number` bigint NOT NULL,
  ADD COLUMN `tag` int GENERATED ALWAYS AS (`number` + 100) STORED NOT NULL,
  ADD CONSTRAINT `uq_teams_tag` UNIQUE (`tag`);

-- add foreign key fk_members_team: members (team) to teams (tag)
ALTER TABLE `members`
  ADD CONSTRAINT `fk_members_team` FOREIGN KEY (`team`) REFERENCES `teams` (`tag`);
