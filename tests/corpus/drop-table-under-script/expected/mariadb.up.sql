-- Colonnade migration 0002 drop_table_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of log; all rows of messages

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- drop table log
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'log' -> '0'
DROP TABLE `log`;

-- drop table messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
DROP TABLE `messages`;
