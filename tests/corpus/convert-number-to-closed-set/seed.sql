insert into tickets (id, priority, severity) values (1, 1, 0), (2, -2, 1), (3, 7, 2), (4, 1, null);
insert into notes (id, ticket_id) values (10, 1), (11, 3);
