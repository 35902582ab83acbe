import { createHmac } from 'node:crypto'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'

export type BlockingReason = 'bounced' | 'asked' | 'by-hand'

/**
 * Never writes to an address again. What is kept is a hash with the file's own key: it outlives erasing the person and
 * recognises the address when an import brings it back, without saying which it is. The key lies in the file, since a copy
 * restored on another computer has to go on recognising them.
 */
export function blockAddress(
  db: WriteDb,
  channel: MessageChannel,
  address: string,
  reason: BlockingReason,
  at: Instant,
): void {
  if (isBlocked(db, channel, address)) return
  db.insert('blocked_address', { channel, hash: hashOf(db, address), reason, at })
}

export function unblockAddress(db: WriteDb, channel: MessageChannel, address: string): void {
  db.run('DELETE FROM blocked_address WHERE channel = ? AND hash = ?', channel, hashOf(db, address))
}

export function isBlocked(db: ReadDb, channel: MessageChannel, address: string): boolean {
  return (
    db.get('SELECT 1 FROM blocked_address WHERE channel = ? AND hash = ?', channel, hashOf(db, address)) !==
    undefined
  )
}

function hashOf(db: ReadDb, address: string): string {
  const key = db.get<{ key: string }>('SELECT key FROM blocking_key WHERE id = 1')?.key
  if (key === undefined) throw new Error('This file has no key for blocked addresses')
  return createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex')
}
