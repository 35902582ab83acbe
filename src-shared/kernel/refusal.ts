import type { z } from 'zod'
import type { Instant } from './ids'

/** An empty shape adds nothing to its code (zod infers it as Record<string, never>, which would forbid the code). */
export type DetailOf<Shape extends z.ZodObject> = keyof Shape['shape'] extends never
  ? unknown
  : Readonly<z.infer<Shape>>

/** An expected refusal: the detail its message needs, and what a person reads in Portuguese: what happened, and what to do. */
export interface Refusal<Shape extends z.ZodObject = z.ZodObject> {
  readonly shape: Shape
  /** `now` is when it is read. */
  words(this: void, detail: DetailOf<Shape>, now: Instant): string
}

/** By their codes. */
export type Refusals = Readonly<Record<string, Refusal>>

export function refusal<Shape extends z.ZodObject>(
  shape: Shape,
  words: (detail: DetailOf<Shape>, now: Instant) => string,
): Refusal<Shape> {
  return { shape, words }
}

/** Those of these codes, as an operation declares them. */
export function pick<const Some extends Refusals, Code extends keyof Some & string>(
  some: Some,
  ...codes: readonly Code[]
): { readonly [C in Code]: Some[C] } {
  // Entries forget which value belongs to which key.
  return Object.fromEntries(codes.map((code) => [code, some[code]])) as { readonly [C in Code]: Some[C] }
}
