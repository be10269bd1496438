insert into events (id, name) values (1, 'it''s');
insert into events (id, name) values (9, '');
insert into guests (id, event_id) values (1, 9);
