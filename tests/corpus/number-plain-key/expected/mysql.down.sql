-- Colonnade migration 0002 number_plain_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_answers_ticket_id of answers
-- drop index fk_answers_ticket_id on answers
ALTER TABLE `answers`
  DROP FOREIGN KEY `fk_answers_ticket_id`,
  DROP INDEX `fk_answers_ticket_id`;

-- change column tickets.id: identity byDefault becomes none
ALTER TABLE `tickets` MODIFY COLUMN `id` bigint NOT NULL;

-- add foreign key fk_answers_ticket_id: answers (ticket_id) to tickets (id) on delete cascade
ALTER TABLE `answers`
  ADD CONSTRAINT `fk_answers_ticket_id` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE CASCADE;
