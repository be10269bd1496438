insert into readings (id, state, earlier) values (1, 'secret', 'secret');
insert into readings (id, state, earlier) values (2, 'open', 'secret');
insert into readings (id, state, earlier) values (3, 'secret', null);
insert into readings (id, state, earlier) values (4, null, 'open');
insert into notes (id, reading_id) values (1, 1);
