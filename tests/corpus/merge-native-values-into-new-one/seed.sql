insert into readings (id, state) values (1, 'fresh');
insert into readings (id, state) values (2, 'new');
insert into readings (id, state) values (3, 'old');
insert into readings (id, state) values (4, null);
insert into notes (id, reading_id) values (1, 2);
