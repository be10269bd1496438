insert into tickets (id, state) values (1, 'open'), (3, ''), (6, 'done'), (7, 'closed');
insert into notes (id, ticket_id) values (10, 1), (11, 3), (12, 6);
