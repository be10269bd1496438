-- Colonnade migration 0002 change_collation_of_child_first: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_answers_topic of answers
-- drop index fk_answers_topic on answers
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_answers_topic' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'answers' AND index_name = 'fk_answers_topic' -> '0'
ALTER TABLE `answers`
  DROP FOREIGN KEY `fk_answers_topic`,
  DROP INDEX `fk_answers_topic`;

-- change options of table answers: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
ALTER TABLE `answers` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- change options of table topics: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
ALTER TABLE `topics` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- add foreign key fk_answers_topic: answers (topic) to topics (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_answers_topic' -> '1'
ALTER TABLE `answers`
  ADD CONSTRAINT `fk_answers_topic` FOREIGN KEY (`topic`) REFERENCES `topics` (`name`) ON DELETE CASCADE;
