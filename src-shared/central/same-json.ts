import type { Json } from './fact'

/** Whether two bodies say the same, in whatever order their fields stand. */
export function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other)
}

/** The body as text, its fields in the order of their names. */
function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
