/** One change that somebody makes to a database behind the tool's back, and how `check` tells it. */
export interface Case {
  readonly what: string;
  /** The statements of the change. */
  readonly change: readonly string[];
  /** What the engine says to the last of them, which it refuses and which leaves something all the same. */
  readonly refused?: RegExp;
  /** Every line that `check` says, and no other. */
  readonly told: readonly string[];
  /** What the mending is said to lose of the rows. */
  readonly loses?: readonly string[];
}
