insert into events (id, name, seats) values (1, 'it''s', 3);
insert into events (id, name, seats) values (9, '', -2147483648);
insert into guests (id, event_id) values (1, 9);
