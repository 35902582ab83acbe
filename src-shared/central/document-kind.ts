import type { z } from 'zod'

/** Fields of one kind of document, and how two people's changes of them meet. Both ends read it. */
export interface DocumentKind {
  readonly kind: string
  /** Of the body: a till that learns to read a new one asks for all documents of the kind again. */
  readonly version: number
  readonly body: z.ZodObject
  /**
   * `connected`: what the company sets; a change of a field somebody else changed meanwhile is refused. `anywhere`: what
   * every till may write while it is alone; changes meet by groups of fields, the one that arrives last stands.
   */
  readonly edited: 'connected' | 'anywhere'
  /** Fields that only make sense together, such as an address; a field in none stands by itself. */
  readonly groups: readonly (readonly string[])[]
  /** What a person allows: taking it back wins over a permission whose writer did not know of that. */
  readonly withdrawable: readonly string[]
}

/** All fields that go with those that were touched. */
export function wholeGroups(kind: Pick<DocumentKind, 'groups'>, touched: readonly string[]): string[] {
  const together = kind.groups.filter((group) => group.some((field) => touched.includes(field)))
  return [...new Set([...touched, ...together.flat()])]
}
