-- Colonnade migration 0002 drop_table_under_script: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '1'
CREATE TABLE `messages` (
  `id`   bigint NOT NULL AUTO_INCREMENT,
  `body` longtext NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- create table log
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'log' -> '1'
CREATE TABLE `log` (
  `id`         bigint NOT NULL AUTO_INCREMENT,
  `message_id` bigint NOT NULL,
  `said`       longtext NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_log_message_id` FOREIGN KEY (`message_id`) REFERENCES `messages` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `messages` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
