import type { ChainBreak, ChainCheck } from '#shared/store/audit/audit-entry'
import type { ReadDb } from '../../platform/database/connection'
import { auditHash } from './audit-hash'
import { chainHead, chainRowsAfter, chainRowUpTo, type ChainHead } from './chain-rows'
import { isRedacted } from './redact-entries'

/** Entries walked at a time: some milliseconds, which no scan notices. */
const stretch = 500

/** Walks the next stretch of the chain behind entry `after` (0 at the beginning) and says where it breaks. */
export function verifyChain(db: ReadDb, after: number, limit = stretch): ChainCheck {
  const head = chainHead(db)
  const rows = chainRowsAfter(db, after, limit)
  let previous = chainRowUpTo(db, after) ?? { id: 0, at: 0, hash: '' }
  const breaks: ChainBreak[] = []
  for (const row of rows) {
    if (row.id !== previous.id + 1) breaks.push({ kind: 'missing', first: previous.id + 1, last: row.id - 1 })
    else if (auditHash(previous.hash, row) !== row.hash && !isRedacted(db, row))
      breaks.push({ kind: 'changed', id: row.id, at: row.at })
    previous = row
  }
  const done = rows.length < limit
  const atEnd = done ? breakAtEnd(head, previous) : []
  return { checked: previous.id, total: head.entryId, done, breaks: [...breaks, ...atEnd] }
}

/** Whether the chain ends as its head says. */
function breakAtEnd(
  head: ChainHead,
  last: { readonly id: number; readonly at: number; readonly hash: string },
): readonly ChainBreak[] {
  if (last.id < head.entryId) return [{ kind: 'missing', first: last.id + 1, last: head.entryId }]
  if (last.id > head.entryId) return [{ kind: 'slipped-in', first: head.entryId + 1, last: last.id }]
  return last.hash === head.hash ? [] : [{ kind: 'changed', id: last.id, at: last.at }]
}
