-- Colonnade migration 0002 change_several_closed_sets: down, mysql. Generated from b.schema.ts; do not edit.
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
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'issues' AND constraint_name IN ('ck_issues_status__values', 'ck_issues_level__values') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'issues' AND column_name = 'origin' -> '0'
ALTER TABLE `issues`
  DROP CONSTRAINT `ck_issues_status__values`,
  DROP CONSTRAINT `ck_issues_level__values`,
  DROP COLUMN `origin`;

-- rename table issues to tickets
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'issues' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'tickets' -> '1'
ALTER TABLE `issues` RENAME TO `tickets`;

-- rename column tickets.status to state
-- rename column tickets.kind to sort
-- rename column tickets.headline to title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name IN ('status', 'kind', 'headline') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name IN ('state', 'sort', 'title') -> '3'
ALTER TABLE `tickets`
  RENAME COLUMN `status` TO `state`,
  RENAME COLUMN `kind` TO `sort`,
  RENAME COLUMN `headline` TO `title`;

-- rename column notes.issue_id to ticket_id
-- rename column notes.kind to sort
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('issue_id', 'kind') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('ticket_id', 'sort') -> '2'
ALTER TABLE `notes`
  RENAME COLUMN `issue_id` TO `ticket_id`,
  RENAME COLUMN `kind` TO `sort`;

-- drop foreign key fk_notes_issue_id of notes
-- drop index fk_notes_issue_id on notes
-- add foreign key fk_notes_ticket_id: notes (ticket_id) to tickets (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_issue_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'fk_notes_issue_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_ticket_id' -> '1'
ALTER TABLE `notes`
  DROP FOREIGN KEY `fk_notes_issue_id`,
  DROP INDEX `fk_notes_issue_id`,
  ADD CONSTRAINT `fk_notes_ticket_id` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE CASCADE;

-- change column tickets.state: default 'done' becomes 'open'; closed set (open, done, reopened) becomes (open, closed)
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(8) NOT NULL DEFAULT 'open';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'closed' WHERE (`state` = 'done') AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(8) becomes varchar(6)
-- change column tickets.sort: type enum('task','defect','idea') becomes enum('task','defect','idea','bug','wish'); closed set (task, defect, idea) becomes (bug, wish, task)
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(6) NOT NULL DEFAULT 'open',
  MODIFY COLUMN `sort` enum('task','defect','idea','bug','wish') NOT NULL;

-- rewrite sort in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `sort` = CASE WHEN `sort` = 'defect' THEN 'bug' WHEN `sort` = 'idea' THEN 'wish' ELSE `sort` END
  WHERE (`sort` IN ('defect', 'idea')) AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('task','defect','idea','bug','wish') becomes enum('bug','wish','task')
ALTER TABLE `tickets` MODIFY COLUMN `sort` enum('bug','wish','task') NOT NULL;

-- rewrite level in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `level` = CASE WHEN `level` = 'low' THEN '1' WHEN `level` = 'high' THEN '2' ELSE `level` END
  WHERE (`level` IN ('low', 'high')) AND /* each batch */ TRUE;

-- change column tickets.level: type varchar(4) becomes varchar(1)
-- change column tickets.title: type varchar(80) becomes varchar(40)
ALTER TABLE `tickets`
  MODIFY COLUMN `level` varchar(1),
  MODIFY COLUMN `title` varchar(40) NOT NULL;

-- change column notes.sort: type enum('task','defect','idea') becomes enum('task','defect','idea','bug','wish'); default 'idea' becomes 'task'; closed set (task, defect, idea) becomes (bug, wish, task)
ALTER TABLE `notes`
  MODIFY COLUMN `sort` enum('task','defect','idea','bug','wish') NOT NULL DEFAULT 'task';

-- rewrite sort in the rows of notes
-- batch: 10000 rows of `notes` by `id`
UPDATE `notes`
  SET `sort` = CASE WHEN `sort` = 'defect' THEN 'bug' WHEN `sort` = 'idea' THEN 'wish' ELSE `sort` END
  WHERE (`sort` IN ('defect', 'idea')) AND /* each batch */ TRUE;

-- change column notes.sort: type enum('task','defect','idea','bug','wish') becomes enum('bug','wish','task')
ALTER TABLE `notes` MODIFY COLUMN `sort` enum('bug','wish','task') NOT NULL DEFAULT 'task';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- add check ck_tickets_level__values on tickets: level IN ('1', '2')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name IN ('ck_tickets_state__values', 'ck_tickets_level__values') -> '2'
ALTER TABLE `tickets`
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed')),
  ADD CONSTRAINT `ck_tickets_level__values` CHECK (`level` IN ('1', '2'));
