import type { CustomerDocument } from '#shared/customers/customer/customer-document'
import { UNDO_DAYS } from '#shared/customers/merge/merge-fields'
import type { JoinedFiles } from '#shared/customers/merge/merge-operations'
import type { CustomerId, Instant, OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Fields = Partial<CustomerDocument>

/** A merge as it was done here, with what undoing it takes. */
export interface Merge {
  readonly mergedId: CustomerId
  readonly survivorId: CustomerId
  readonly at: Instant
  readonly before: Fields
  readonly after: Fields
  /** Those that had gone into the merged one before. */
  readonly moved: readonly CustomerId[]
}

export function keepMerge(
  db: WriteDb,
  { mergedId, survivorId, at, before, after, moved }: Merge,
  by: OperatorId,
): void {
  db.insert('customer_merge', {
    merged_id: mergedId,
    survivor_id: survivorId,
    at,
    by,
    fields_before: JSON.stringify(before),
    fields_after: JSON.stringify(after),
    moved: JSON.stringify(moved),
  })
}

export function findMerge(db: ReadDb, mergedId: CustomerId): Merge | undefined {
  const row = db.get<Record<'before' | 'after' | 'moved', string> & Pick<Merge, 'survivorId' | 'at'>>(
    `SELECT survivor_id AS survivorId, at, fields_before AS before, fields_after AS after, moved
     FROM customer_merge WHERE merged_id = ?`,
    mergedId,
  )
  return (
    row && {
      mergedId,
      survivorId: row.survivorId,
      at: row.at,
      before: JSON.parse(row.before) as Fields,
      after: JSON.parse(row.after) as Fields,
      moved: JSON.parse(row.moved) as CustomerId[],
    }
  )
}

/** Whether somebody went into, or took in, another after an instant. */
export function isMergedSince(db: ReadDb, id: CustomerId, at: Instant, except: CustomerId): boolean {
  return (
    db.get(
      'SELECT 1 FROM customer_merge WHERE ? IN (merged_id, survivor_id) AND at >= ? AND merged_id <> ? LIMIT 1',
      id,
      at,
      except,
    ) !== undefined
  )
}

/** It is undone, or too long ago: what it kept of the person is not needed any more. */
export function forgetMerge(db: WriteDb, mergedId: CustomerId): void {
  db.run('DELETE FROM customer_merge WHERE merged_id = ?', mergedId)
}

export function forgetOldMerges(db: WriteDb, now: Instant): void {
  db.run('DELETE FROM customer_merge WHERE at < ?', undoableSince(now))
}

/** The first instant whose merges can still be undone. */
export const undoableSince = (now: Instant): Instant => now - UNDO_DAYS * 86_400_000

export function joinedFiles(db: ReadDb, now: Instant): JoinedFiles[] {
  return db.all(
    `SELECT merged_id AS mergedId, merged.code AS mergedCode, survivor.code AS survivorCode,
            survivor.name AS survivorName, customer_merge.at, operator.name AS operatorName
     FROM customer_merge JOIN customer AS merged ON merged.id = merged_id
     JOIN customer AS survivor ON survivor.id = survivor_id LEFT JOIN operator ON operator.id = by
     WHERE customer_merge.at >= ? ORDER BY customer_merge.at DESC, merged_id`,
    undoableSince(now),
  )
}
