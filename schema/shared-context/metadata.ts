/** The shapes of the JSON columns, as the application reads them. */

export interface SessionMetadata {
  readonly tags?: readonly string[];
  readonly [key: string]: unknown;
}

export interface MessageMetadata {
  /** Names of the tools that an agent used for this utterance. */
  readonly tools?: readonly string[];
  readonly tokens?: number;
  readonly [key: string]: unknown;
}

export interface MemoryMetadata {
  readonly source?: string;
  readonly [key: string]: unknown;
}

export interface AuditMetadata {
  readonly ip?: string;
  readonly [key: string]: unknown;
}
