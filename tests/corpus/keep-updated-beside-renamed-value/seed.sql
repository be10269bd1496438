insert into tickets (id, state, sort, updated_at) values (1, 'open', 'bug', '1969-07-20 20:17:40.123'), (2, 'closed', 'wish', '2024-02-29 23:59:59.999');
insert into notes (id, ticket_id) values (10, 2);
