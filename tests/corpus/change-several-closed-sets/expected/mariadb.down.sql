-- Colonnade migration 0002 change_several_closed_sets: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of issues.origin

-- guard: status of issues is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `issues`
  WHERE (`status` NOT IN ('open', 'closed')) AND `status` NOT IN ('done')
  ORDER BY `id`
  LIMIT 3;

-- guard: headline of issues is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `issues` WHERE char_length(`headline`) > 40 ORDER BY `id` LIMIT 3;

-- drop check ck_issues_status__values on issues
-- drop check ck_issues_level__values on issues
-- drop column issues.origin
ALTER TABLE `issues`
  DROP CONSTRAINT `ck_issues_status__values`,
  DROP CONSTRAINT `ck_issues_level__values`,
  DROP COLUMN `origin`;

-- rename table issues to tickets
ALTER TABLE `issues` RENAME TO `tickets`;

-- rename column tickets.status to state
-- rename column tickets.kind to sort
-- rename column tickets.headline to title
ALTER TABLE `tickets`
  RENAME COLUMN `status` TO `state`,
  RENAME COLUMN `kind` TO `sort`,
  RENAME COLUMN `headline` TO `title`;

-- rename column notes.issue_id to ticket_id
-- rename column notes.kind to sort
ALTER TABLE `notes`
  RENAME COLUMN `issue_id` TO `ticket_id`,
  RENAME COLUMN `kind` TO `sort`;

-- drop foreign key fk_notes_issue_id of notes
-- drop index fk_notes_issue_id on notes
-- add foreign key fk_notes_ticket_id: notes (ticket_id) to tickets (id) on delete cascade
ALTER TABLE `notes`
  DROP FOREIGN KEY `fk_notes_issue_id`,
  DROP INDEX `fk_notes_issue_id`,
  ADD CONSTRAINT `fk_notes_ticket_id` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE CASCADE;

-- change column tickets.state: default 'done' becomes 'open'; closed set (open, done, reopened) becomes (open, closed)
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(8) NOT NULL DEFAULT 'open';

-- rewrite state in the rows of tickets
UPDATE `tickets` SET `state` = 'closed' WHERE `state` = 'done';

-- change column tickets.state: type varchar(8) becomes varchar(6)
-- change column tickets.sort: type enum('task','defect','idea') becomes enum('task','defect','idea','bug','wish'); closed set (task, defect, idea) becomes (bug, wish, task)
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(6) NOT NULL DEFAULT 'open',
  MODIFY COLUMN `sort` enum('task','defect','idea','bug','wish') NOT NULL;

-- rewrite sort in the rows of tickets
UPDATE `tickets`
  SET `sort` = CASE WHEN `sort` = 'defect' THEN 'bug' WHEN `sort` = 'idea' THEN 'wish' ELSE `sort` END
  WHERE `sort` IN ('defect', 'idea');

-- change column tickets.sort: type enum('task','defect','idea','bug','wish') becomes enum('bug','wish','task')
ALTER TABLE `tickets` MODIFY COLUMN `sort` enum('bug','wish','task') NOT NULL;

-- rewrite level in the rows of tickets
UPDATE `tickets`
  SET `level` = CASE WHEN `level` = 'low' THEN '1' WHEN `level` = 'high' THEN '2' ELSE `level` END
  WHERE `level` IN ('low', 'high');

-- change column tickets.level: type varchar(4) becomes varchar(1)
-- change column tickets.title: type varchar(80) becomes varchar(40)
ALTER TABLE `tickets`
  MODIFY COLUMN `level` varchar(1),
  MODIFY COLUMN `title` varchar(40) NOT NULL;

-- change column notes.sort: type enum('task','defect','idea') becomes enum('task','defect','idea','bug','wish'); default 'idea' becomes 'task'; closed set (task, defect, idea) becomes (bug, wish, task)
ALTER TABLE `notes`
  MODIFY COLUMN `sort` enum('task','defect','idea','bug','wish') NOT NULL DEFAULT 'task';

-- rewrite sort in the rows of notes
UPDATE `notes`
  SET `sort` = CASE WHEN `sort` = 'defect' THEN 'bug' WHEN `sort` = 'idea' THEN 'wish' ELSE `sort` END
  WHERE `sort` IN ('defect', 'idea');

-- change column notes.sort: type enum('task','defect','idea','bug','wish') becomes enum('bug','wish','task')
ALTER TABLE `notes` MODIFY COLUMN `sort` enum('bug','wish','task') NOT NULL DEFAULT 'task';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- add check ck_tickets_level__values on tickets: level IN ('1', '2')
ALTER TABLE `tickets`
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed')),
  ADD CONSTRAINT `ck_tickets_level__values` CHECK (`level` IN ('1', '2'));
