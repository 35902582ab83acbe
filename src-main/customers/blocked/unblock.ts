import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { unblockAddress } from '../../platform/messages/blocked-address-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'

interface Unblocking {
  readonly channel: MessageChannel
  readonly hash: string
  readonly reason: string
}

/** Messages go to an address again, for a reason that is kept. Consent is another thing, and stays as it is. */
export function unblock(
  desk: Desk,
  caller: Actor,
  { channel, hash, reason }: Unblocking,
): Result<null, { readonly code: 'address-not-blocked' }> {
  return desk.database.write((db) => {
    if (!unblockAddress(db, channel, hash)) return fail({ code: 'address-not-blocked' })
    const detail = { name: channelNames[channel], reason }
    recordAction(db, desk, caller, { action: 'blocked.unblock', saleId: null, detail })
    return ok(null)
  })
}
