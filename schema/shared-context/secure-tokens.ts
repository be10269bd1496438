/** Secure tokens: encrypted credentials that an agent refers to by an opaque id. */
import { bytes, id, index, Table, text, timestamp } from "colonnade/schema";
import { agent } from "./limits.ts";

/** An encrypted JWT behind its token id. */
export class SecureTokens extends Table {
  id = id();
  tokenId = text({ max: 255 });
  encryptedJwt = bytes();
  agentId = agent();
  expiresAt = timestamp().expires();
  createdAt = timestamp().defaultNow();

  /** The unique constraint and the look-up index of the first revision are one unique index here. */
  token = index(this.tokenId).unique().named("idx_token_id");
  agentExpires = index(this.agentId, this.expiresAt).named("idx_agent_expires");
  expiry = index(this.expiresAt).named("idx_expires_cleanup");
}
