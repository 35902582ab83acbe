/** A part of a statement with the values for its marks, in their order. */
export interface Sql {
  readonly text: string
  readonly values: readonly (string | number)[]
}

export function joinSql(parts: readonly Sql[], between: string): Sql {
  return { text: parts.map(({ text }) => text).join(between), values: parts.flatMap(({ values }) => values) }
}
