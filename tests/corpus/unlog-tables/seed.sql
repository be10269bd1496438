insert into events (id, name, first_id) values (1, 'it''s', null);
insert into events (id, name, first_id) values (9, '', 1);
insert into guests (id, event_id) values (1, 9);
insert into wishes (id, guest_id) values (1, 1);
