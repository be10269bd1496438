insert into tickets (id, priority, state) values (1, 'low', 'open'), (2, 'high', 'closed'), (3, 'middle', 'open');
insert into notes (id, ticket_id) values (10, 1), (11, 3);
