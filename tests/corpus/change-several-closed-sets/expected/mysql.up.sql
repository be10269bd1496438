-- Colonnade migration 0002 change_several_closed_sets: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- drop check ck_tickets_level__values on tickets
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name IN ('ck_tickets_state__values', 'ck_tickets_level__values') -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  DROP CONSTRAINT `ck_tickets_level__values`;

-- rename table tickets to issues
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'tickets' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'issues' -> '1'
ALTER TABLE `tickets` RENAME TO `issues`;

-- rename column issues.state to status
-- rename column issues.sort to kind
-- rename column issues.title to headline
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'issues' AND column_name IN ('state', 'sort', 'title') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'issues' AND column_name IN ('status', 'kind', 'headline') -> '3'
ALTER TABLE `issues`
  RENAME COLUMN `state` TO `status`,
  RENAME COLUMN `sort` TO `kind`,
  RENAME COLUMN `title` TO `headline`;

-- rename column notes.ticket_id to issue_id
-- rename column notes.sort to kind
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('ticket_id', 'sort') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('issue_id', 'kind') -> '2'
ALTER TABLE `notes`
  RENAME COLUMN `ticket_id` TO `issue_id`,
  RENAME COLUMN `sort` TO `kind`;

-- drop foreign key fk_notes_ticket_id of notes
-- drop index fk_notes_ticket_id on notes
-- add foreign key fk_notes_issue_id: notes (issue_id) to issues (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_ticket_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'fk_notes_ticket_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_issue_id' -> '1'
ALTER TABLE `notes`
  DROP FOREIGN KEY `fk_notes_ticket_id`,
  DROP INDEX `fk_notes_ticket_id`,
  ADD CONSTRAINT `fk_notes_issue_id` FOREIGN KEY (`issue_id`) REFERENCES `issues` (`id`) ON DELETE CASCADE;

-- add column issues.origin (enum('mail','web'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'issues' AND column_name = 'origin' -> '1'
ALTER TABLE `issues` ADD COLUMN `origin` enum('mail','web');

-- rewrite origin in the rows of issues
-- batch: 10000 rows of `issues` by `id`
UPDATE `issues` SET `origin` = 'web' WHERE /* each batch */ TRUE;

-- change column issues.origin: null allowed becomes refused
-- change column issues.status: type varchar(6) becomes varchar(8); default 'open' becomes 'done'; closed set (open, closed) becomes (open, done, reopened)
ALTER TABLE `issues`
  MODIFY COLUMN `origin` enum('mail','web') NOT NULL,
  MODIFY COLUMN `status` varchar(8) NOT NULL DEFAULT 'done';

-- rewrite status in the rows of issues
-- batch: 10000 rows of `issues` by `id`
UPDATE `issues` SET `status` = 'done' WHERE (`status` = 'closed') AND /* each batch */ TRUE;

-- change column issues.kind: type enum('bug','wish','task') becomes enum('bug','wish','task','defect','idea'); closed set (bug, wish, task) becomes (task, defect, idea)
ALTER TABLE `issues` MODIFY COLUMN `kind` enum('bug','wish','task','defect','idea') NOT NULL;

-- rewrite kind in the rows of issues
-- batch: 10000 rows of `issues` by `id`
UPDATE `issues`
  SET `kind` = CASE WHEN `kind` = 'bug' THEN 'defect' WHEN `kind` = 'wish' THEN 'idea' ELSE `kind` END
  WHERE (`kind` IN ('bug', 'wish')) AND /* each batch */ TRUE;

-- change column issues.kind: type enum('bug','wish','task','defect','idea') becomes enum('task','defect','idea')
-- change column issues.level: type varchar(1) becomes varchar(4); closed set (1, 2) becomes (low, high)
ALTER TABLE `issues`
  MODIFY COLUMN `kind` enum('task','defect','idea') NOT NULL,
  MODIFY COLUMN `level` varchar(4);

-- rewrite level in the rows of issues
-- batch: 10000 rows of `issues` by `id`
UPDATE `issues`
  SET `level` = CASE WHEN `level` = '1' THEN 'low' WHEN `level` = '2' THEN 'high' ELSE `level` END
  WHERE (`level` IN ('1', '2')) AND /* each batch */ TRUE;

-- change column issues.headline: type varchar(40) becomes varchar(80)
ALTER TABLE `issues` MODIFY COLUMN `headline` varchar(80) NOT NULL;

-- change column notes.kind: type enum('bug','wish','task') becomes enum('bug','wish','task','defect','idea'); default 'task' becomes 'idea'; closed set (bug, wish, task) becomes (task, defect, idea)
ALTER TABLE `notes`
  MODIFY COLUMN `kind` enum('bug','wish','task','defect','idea') NOT NULL DEFAULT 'idea';

-- rewrite kind in the rows of notes
-- batch: 10000 rows of `notes` by `id`
UPDATE `notes`
  SET `kind` = CASE WHEN `kind` = 'bug' THEN 'defect' WHEN `kind` = 'wish' THEN 'idea' ELSE `kind` END
  WHERE (`kind` IN ('bug', 'wish')) AND /* each batch */ TRUE;

-- change column notes.kind: type enum('bug','wish','task','defect','idea') becomes enum('task','defect','idea')
ALTER TABLE `notes` MODIFY COLUMN `kind` enum('task','defect','idea') NOT NULL DEFAULT 'idea';

-- add check ck_issues_status__values on issues: status IN ('open', 'done', 'reopened')
-- add check ck_issues_level__values on issues: level IN ('low', 'high')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'issues' AND constraint_name IN ('ck_issues_status__values', 'ck_issues_level__values') -> '2'
ALTER TABLE `issues`
  ADD CONSTRAINT `ck_issues_status__values` CHECK (`status` IN ('open', 'done', 'reopened')),
  ADD CONSTRAINT `ck_issues_level__values` CHECK (`level` IN ('low', 'high'));
