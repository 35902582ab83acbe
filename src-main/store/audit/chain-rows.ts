import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { HashedRow } from './audit-hash'

/** Where the chain ends, and the last row there is: the same entry unless somebody was at the file. */
export interface ChainHead {
  readonly entryId: number
  readonly hash: string
  readonly lastId: number
}

interface ChainRow extends HashedRow {
  readonly id: number
  readonly hash: string
}

export function chainHead(db: ReadDb): ChainHead {
  const head = db.get<Omit<ChainHead, 'lastId'>>(
    'SELECT entry_id AS entryId, hash FROM audit_head WHERE one = 1',
  )
  const last = db.get<{ id: number }>('SELECT id FROM audit_entry ORDER BY id DESC LIMIT 1')
  return { ...(head ?? { entryId: 0, hash: '' }), lastId: last?.id ?? 0 }
}

export function moveChainHead(db: WriteDb, entryId: number, hash: string): void {
  db.put('audit_head', { one: 1, entry_id: entryId, hash })
}

/** The entry a stretch begins behind; undefined at the beginning of the chain. */
export function chainRowUpTo(db: ReadDb, id: number): Pick<ChainRow, 'id' | 'at' | 'hash'> | undefined {
  return db.get('SELECT id, at, hash FROM audit_entry WHERE id <= ? ORDER BY id DESC LIMIT 1', id)
}

/** The columns of `audit_entry AS entry` a hash is made of: until version 31 people had the number `former_id` still says. */
export const hashedColumns = `at, terminal_id AS terminalId,
  iif(form = 1, (SELECT former_id FROM operator WHERE id = entry.operator_id), entry.operator_id) AS operatorId,
  iif(form = 1, (SELECT former_id FROM operator WHERE id = entry.approver_id), entry.approver_id) AS approverId,
  action, sale_id AS saleId, detail`

export function chainRowsAfter(db: ReadDb, id: number, limit: number): ChainRow[] {
  return db.all<ChainRow>(
    `SELECT id, ${hashedColumns}, hash FROM audit_entry AS entry WHERE id > ? ORDER BY id LIMIT ?`,
    id,
    limit,
  )
}
