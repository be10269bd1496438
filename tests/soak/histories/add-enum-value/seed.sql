insert into tickets (id, title, state) values (1, 'first', 'open');
insert into tickets (id, title, state) values (2, 'second', 'done');
