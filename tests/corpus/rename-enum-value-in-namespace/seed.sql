insert into desk.tickets (id, state, sort) values (1, 'open', 'bug'), (2, 'closed', 'wish');
insert into notes (id, ticket_id, sort) values (10, 1, 'bug'), (11, 2, 'wish');
