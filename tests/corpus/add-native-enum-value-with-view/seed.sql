insert into tickets (id, state) values (1, 'open');
insert into tickets (id, state) values (2, 'closed');
insert into notes (id, ticket_id) values (1, 1);
