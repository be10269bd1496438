/** The generated helpers of schema/shared-context. */
import { open } from "../../work/helpers/project/generated/index.ts";
import {
  changed,
  cursor,
  fiftyIds,
  fiftyRows,
  firstRemoved,
  message,
  messageId,
  type Open,
  pageSize,
  sessionId,
  thousand,
  tokenId,
} from "../workload.ts";

export const colonnade: Open = async (place) => {
  const db = await open(place.url);
  return {
    operations: {
      get: (i) => db.messages.get(messageId(i)),
      getByUnique: (i) => db.secureTokens.getByToken(tokenId(i)),
      getMany: (i) => db.messages.getMany(fiftyIds(i)),
      list: (i) => db.messages.listBySessionTime(sessionId(i), { limit: pageSize }),
      page: (i) => db.messages.pageBySessionTime(sessionId(i), { after: cursor, limit: pageSize }),
      count: () => db.messages.count(),
      insert: (i) => db.messages.insert(message(i)),
      insertMany: (i) => db.messages.insertMany(thousand(i)),
      upsert: (i) => db.messages.upsert({ id: messageId(i), ...message(i) }),
      patch: (i) => db.messages.patch(messageId(i), changed(i)),
      remove: (i) => db.messages.remove(firstRemoved + i),
      withParents: () => db.messages.withSession(fiftyRows),
      transaction: (i) =>
        db.transaction(async (tx) => {
          const row = await tx.messages.insert(message(i));
          await tx.messages.patch(row.id, changed(i));
          return tx.messages.get(row.id);
        }),
    },
    close: () => db.close(),
  };
};
