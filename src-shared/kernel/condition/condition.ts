import type { RelativeDay } from './relative-day'

/** What a field is compared with, in the unit of its type: cents, thousandths, a day, folded only when asked. */
export type Literal = string | number | boolean | RelativeDay

export const comparisons = ['=', '<>', '>', '>=', '<', '<='] as const
export type Comparison = (typeof comparisons)[number]

/** A field and what is asked of it. `missing` is the one way to find what is not filled in. */
export type Test =
  | { readonly kind: 'compare'; readonly field: string; readonly is: Comparison; readonly value: Literal }
  | { readonly kind: 'between'; readonly field: string; readonly from: Literal; readonly to: Literal }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Literal[] }
  /** `%` stands for any text, `_` for one letter, `\` before either for itself. */
  | { readonly kind: 'like'; readonly field: string; readonly pattern: string }
  | { readonly kind: 'missing'; readonly field: string }

export type Clause =
  | Test
  | { readonly kind: 'and'; readonly parts: readonly Clause[] }
  | { readonly kind: 'or'; readonly parts: readonly Clause[] }
  | { readonly kind: 'not'; readonly part: Clause }

/** What is stored of a condition, whichever editor made it. Fields are named by `Field.name`, never by a word of theirs. */
export interface Condition {
  readonly version: 1
  readonly where: Clause
}

/** The names of the fields a condition asks about, each once. */
export function fieldsOf(clause: Clause): readonly string[] {
  return [...new Set(namesIn(clause))]
}

function namesIn(clause: Clause): string[] {
  if (clause.kind === 'not') return namesIn(clause.part)
  if (clause.kind === 'and' || clause.kind === 'or') return clause.parts.flatMap(namesIn)
  return [clause.field]
}
