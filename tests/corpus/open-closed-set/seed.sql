insert into tickets (id, state, sort) values (1, 'open', 'bug'), (2, 'closed', 'it''s a wish');
insert into tickets (id) values (3);
insert into notes (id, ticket_id) values (10, 1), (11, 2);
