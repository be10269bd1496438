/** A promise that somebody else settles; `Promise.withResolvers` came with Node 22. */
export interface End {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** Perhaps nobody waits for it: its failure is then nobody's. */
export function newEnd(): End {
  let resolve = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((onEnd, onFailure) => {
    resolve = onEnd;
    reject = onFailure;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
