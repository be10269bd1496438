-- Colonnade migration 0002 reorder_key_with_children: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: seat, row of tickets refers to no row of seats
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `tickets`.`seat` IS NOT NULL AND `tickets`.`row` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `seats` AS `colonnade_parent` WHERE `colonnade_parent`.`number` = `tickets`.`seat` AND `colonnade_parent`.`row` = `tickets`.`row`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_tickets_row_seat of tickets
-- drop index fk_tickets_row_seat on tickets
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'fk_tickets_row_seat' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tickets' AND index_name = 'fk_tickets_row_seat' -> '0'
ALTER TABLE `tickets`
  DROP FOREIGN KEY `fk_tickets_row_seat`,
  DROP INDEX `fk_tickets_row_seat`;

-- drop primary key of seats (row, number)
-- add primary key of seats (number, row)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'seats' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `seats`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`number`, `row`);

-- add foreign key fk_tickets_seat_row: tickets (seat, row) to seats (number, row) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'fk_tickets_seat_row' -> '1'
ALTER TABLE `tickets`
  ADD CONSTRAINT `fk_tickets_seat_row` FOREIGN KEY (`seat`, `row`) REFERENCES `seats` (`number`, `row`) ON DELETE CASCADE;
