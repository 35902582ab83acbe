import { createHmac } from 'node:crypto'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { CustomerId, Instant, OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'

/** Mail came back, the person asked for it, or somebody of the shop did it. */
export type BlockingReason = 'bounced' | 'asked' | 'by-hand'

export interface Blocking {
  readonly channel: MessageChannel
  readonly address: string
  readonly reason: BlockingReason
  readonly at: Instant
  /** Whose it was, where that is known. */
  readonly customerId?: CustomerId | null
  readonly by?: OperatorId
}

/**
 * Never writes to an address again. What is kept is a hash with the file's own key: it outlives erasing the person and
 * recognises the address when an import brings it back, without saying which it is. The key lies in the file, since a copy
 * restored on another computer has to go on recognising them. False where it is blocked already.
 */
export function blockAddress(
  db: WriteDb,
  { channel, address, reason, at, customerId, by }: Blocking,
): boolean {
  if (isBlocked(db, channel, address)) return false
  db.insert('blocked_address', {
    channel,
    hash: addressHash(db, address),
    reason,
    at,
    customer_id: customerId ?? null,
    by: by ?? null,
  })
  return true
}

/** By its hash, which is all that is known of it; false where it is not blocked. */
export function unblockAddress(db: WriteDb, channel: MessageChannel, hash: string): boolean {
  return db.run('DELETE FROM blocked_address WHERE channel = ? AND hash = ?', channel, hash) > 0
}

export function isBlocked(db: ReadDb, channel: MessageChannel, address: string): boolean {
  return (
    db.get(
      'SELECT 1 FROM blocked_address WHERE channel = ? AND hash = ?',
      channel,
      addressHash(db, address),
    ) !== undefined
  )
}

/** What an address is kept as, in whatever case it is written. */
export function addressHash(db: ReadDb, address: string): string {
  const key = db.get<{ key: string }>('SELECT key FROM blocking_key WHERE id = 1')?.key
  if (key === undefined) throw new Error('This file has no key for blocked addresses')
  return createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex')
}
