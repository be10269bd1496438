insert into tickets (id, state) values (1, 'open'), (2, 'closed'), (3, 'lost');
insert into tickets (id) values (4);
insert into notes (id, ticket_id) values (10, 1), (11, 2);
