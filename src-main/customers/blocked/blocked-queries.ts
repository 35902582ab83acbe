import type { BlockedAddress } from '#shared/customers/blocked/blocked-operations'
import { maskAddress } from '#shared/customers/customer/mask-address'
import { messageChannels } from '#shared/customers/message/message-channel'
import { readAddress } from '#shared/customers/message/read-address'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { addressHash } from '../../platform/messages/blocked-address-rows'

type Row = Omit<BlockedAddress, 'address'> & { readonly email: string | null; readonly mobile: string | null }

interface Wanted {
  /** Empty for all of them. */
  readonly address: string
  readonly after: { readonly at: Instant; readonly hash: string } | null
  readonly limit: number
}

/** Blocked addresses, the newest first. Whole addresses are known of nobody but by asking for one. */
export function listBlocked(db: ReadDb, { address, after, limit }: Wanted): BlockedAddress[] {
  const hashes = messageChannels.flatMap((channel) => {
    const read = address === '' ? undefined : readAddress(channel, address)
    return read === undefined ? [] : [addressHash(db, read)]
  })
  return db
    .all<Row>(
      `SELECT channel, hash, reason, at, customer.name AS customerName, operator.name AS operatorName, email, mobile
       FROM blocked_address LEFT JOIN customer ON customer.id = customer_id LEFT JOIN operator ON operator.id = by
       WHERE (? = '' OR hash IN (SELECT value FROM json_each(?))) AND (? IS NULL OR (at, hash) < (?, ?))
       ORDER BY at DESC, hash DESC LIMIT ?`,
      address,
      JSON.stringify(hashes),
      after?.at ?? null,
      after?.at ?? null,
      after?.hash ?? null,
      limit,
    )
    .map(({ email, mobile, ...row }) => {
      const now = row.channel === 'sms' ? mobile : email
      const isTheirs = now !== null && addressHash(db, now) === row.hash
      return { ...row, address: isTheirs ? maskAddress(now) : null }
    })
}
