import { valueCauses } from '#shared/rewards/stored-value/value-cause'
import { counterKind, valueKinds } from '#shared/rewards/stored-value/value-kind'
import type { Database } from '../../platform/database/connection'
import { keepKinds } from '../../platform/database/kind-rows'

/** The kinds and causes this program knows have their rows, and the file keeps the range of each from goods and customers. */
export function keepValueKinds(database: Database): void {
  keepKinds(database, 'value_cause', Object.keys(valueCauses))
  const known = new Set(database.all<{ kind: string }>('SELECT kind FROM value_kind').map(({ kind }) => kind))
  const missing = [...valueKinds, { kind: counterKind, prefix: null }].filter(({ kind }) => !known.has(kind))
  if (missing.length === 0) return
  database.write((db) => {
    for (const { kind, prefix } of missing) db.insert('value_kind', { kind, prefix })
  })
}
