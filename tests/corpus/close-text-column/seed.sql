insert into tickets (id, state) values (1, 'open'), (2, 'OPEN'), (3, ''), (4, null), (5, 'won''t fix'), (6, 'done'), (7, 'closed');
insert into notes (id, ticket_id) values (10, 2), (11, 3), (12, 5);
