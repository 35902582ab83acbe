/** An expected outcome as a value: what worked, or a declared code with its detail. Bugs are thrown, never returned. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function fail<const E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** The same outcome with another value where it worked. */
export function mapOk<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result
}

/** Makes a forgotten case of a tagged union a compile error, and a loud bug if it happens at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
