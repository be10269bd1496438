-- Colonnade migration 0002 drop_table_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of log; all rows of messages

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- drop table log
DROP TABLE `log`;

-- drop table messages
DROP TABLE `messages`;
