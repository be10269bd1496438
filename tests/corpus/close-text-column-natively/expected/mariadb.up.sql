-- Colonnade migration 0002 close_text_column_natively: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "done" of tickets.state becomes "closed"; "" of tickets.state becomes "open"

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (`state` NOT IN ('open', 'closed')) AND `state` NOT IN ('done', '')
  ORDER BY `id`
  LIMIT 3;

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `state` = CASE WHEN `state` = 'done' THEN 'closed' WHEN `state` = '' THEN 'open' ELSE `state` END
  WHERE (`state` IN ('done', '')) AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(40) becomes enum('open','closed')
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL;
