insert into tickets (id, state) values (1, 'open'), (2, 'closed');
insert into notes (id, ticket_id, state) values (10, 1, 'closed'), (11, 2, null);
