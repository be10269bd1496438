-- Colonnade migration 0002 number_plain_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_answers_ticket_id of answers
-- drop index fk_answers_ticket_id on answers
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_answers_ticket_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'answers' AND index_name = 'fk_answers_ticket_id' -> '0'
ALTER TABLE `answers`
  DROP FOREIGN KEY `fk_answers_ticket_id`,
  DROP INDEX `fk_answers_ticket_id`;

-- change column tickets.id: identity none becomes byDefault
ALTER TABLE `tickets` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_answers_ticket_id: answers (ticket_id) to tickets (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_answers_ticket_id' -> '1'
ALTER TABLE `answers`
  ADD CONSTRAINT `fk_answers_ticket_id` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE CASCADE;
