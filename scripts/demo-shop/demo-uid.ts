const tables = {
  branch: 1,
  terminal: 2,
  operator: 3,
  brand: 4,
  family: 5,
  product: 6,
  price_rule: 7,
  product_style: 8,
} as const

/** What a row of the demo shop is called on every till: the same in every filling. A UUIDv7 of some day in 2023. */
export function demoUid(table: keyof typeof tables, id: number): string {
  return `${beginning(table)}${id.toString(16).padStart(12, '0')}`
}

/** The same in SQL, for rows made inside SQLite. */
export function demoUidSql(table: keyof typeof tables, id: string): string {
  return `printf('${beginning(table)}%012x', ${id})`
}

const beginning = (table: keyof typeof tables): string => `0189000${tables[table]}-0000-7000-8000-`
