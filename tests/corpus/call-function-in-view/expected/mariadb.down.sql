-- Colonnade migration 0002 call_function_in_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: body of messages is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `messages` WHERE char_length(`body`) > 40 ORDER BY `id` LIMIT 3;

-- drop view loud_count
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'loud_count' -> '0'
DROP VIEW `loud_count`;

-- run the author's SQL that drops count_loud
DROP FUNCTION count_loud;

-- drop view loud
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'loud' -> '0'
DROP VIEW `loud`;

-- run the author's SQL that drops shout
DROP FUNCTION shout;

-- change column messages.body: type varchar(60) becomes varchar(40)
ALTER TABLE `messages` MODIFY COLUMN `body` varchar(40) NOT NULL;

-- run the author's SQL that creates shout
CREATE FUNCTION shout(said text) RETURNS text DETERMINISTIC NO SQL RETURN concat(upper(said), '!');

-- create view loud
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'loud' -> '1'
CREATE VIEW `loud` (`id`, `body`) AS
SELECT `m`.`id`, shout(`m`.`body`) FROM `messages` AS `m`;

-- run the author's SQL that creates count_loud
CREATE FUNCTION count_loud() RETURNS bigint READS SQL DATA RETURN (SELECT count(*) FROM loud);

-- create view loud_count
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'loud_count' -> '1'
CREATE VIEW `loud_count` (`total`) AS
SELECT count_loud() FROM `loud` AS `l` LIMIT 1;
