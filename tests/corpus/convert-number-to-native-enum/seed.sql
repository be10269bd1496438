insert into tickets (id, priority, severity, urgent) values (1, 1, 0, true), (2, 0, -3, false), (3, 2, 1, true), (4, 1, null, false);
insert into tickets (id, urgent) values (5, true);
insert into notes (id, ticket_id) values (10, 1), (11, 3);
