insert into messages (id, visibility) values (1, 'public'), (2, 'agent_only'), (3, 'draft'), (4, null);
insert into replies (id, message_id, visibility) values (10, 2, 'agent_only'), (11, 2, 'draft'), (12, 4, 'private'), (13, 1, null);
