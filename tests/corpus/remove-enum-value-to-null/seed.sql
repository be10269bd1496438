insert into tickets (id, priority) values (1, 'low'), (2, 'unset'), (3, null), (4, 'high');
insert into notes (id, ticket_id, body) values (10, 2, ''), (11, 3, 'unset');
