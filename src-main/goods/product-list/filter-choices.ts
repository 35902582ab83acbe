import type { ReadDb } from '../../platform/database/connection'

interface Named {
  readonly uid: string
  readonly name: string
}

/** The families and brands products may be narrowed to, as people sort them. */
export function filterChoices(db: ReadDb): { readonly families: Named[]; readonly brands: Named[] } {
  const named = (table: 'family' | 'brand'): Named[] =>
    db
      .all<Named>(`SELECT uid, name FROM ${table}`)
      .sort((one, other) => one.name.localeCompare(other.name, 'pt-BR'))
  return { families: named('family'), brands: named('brand') }
}
