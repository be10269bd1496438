-- Colonnade migration 0002 close_text_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "" of tickets.state becomes null; "OPEN" of tickets.state becomes "open"; "done" of tickets.state becomes "closed"; "won't fix" of tickets.state becomes "closed"

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (`state` NOT IN ('open', 'closed')) AND `state` NOT IN ('', 'OPEN', 'done', 'won''t fix')
  ORDER BY `id`
  LIMIT 3;

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `state` = CASE WHEN `state` = '' THEN NULL WHEN `state` = 'OPEN' THEN 'open' WHEN `state` = 'done' THEN 'closed' WHEN `state` = 'won''t fix' THEN 'closed' ELSE `state` END
  WHERE (`state` IN ('', 'OPEN', 'done', 'won''t fix')) AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(40) becomes varchar(6)
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(6),
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
