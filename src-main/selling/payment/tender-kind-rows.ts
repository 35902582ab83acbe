import { tenderKinds } from '#shared/selling/payment/tender'
import type { Database } from '../../platform/database/connection'

/** The kinds this program knows have their rows, to which tenders and refunds refer: a new one needs no migration. */
export function keepTenderKinds(database: Database): void {
  const stored = new Set(
    database.all<{ kind: string }>('SELECT kind FROM tender_kind').map(({ kind }) => kind),
  )
  const missing = tenderKinds.filter((kind) => !stored.has(kind))
  if (missing.length === 0) return
  database.write((db) => {
    for (const kind of missing) db.run('INSERT INTO tender_kind (kind) VALUES (?)', kind)
  })
}
