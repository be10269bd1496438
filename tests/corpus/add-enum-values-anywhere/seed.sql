insert into tickets (id, priority, severity) values (1, 'low', 'minor'), (2, 'high', 'major');
insert into notes (id, ticket_id) values (10, 1), (11, 2);
