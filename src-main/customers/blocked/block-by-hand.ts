import { maskAddress } from '#shared/customers/customer/mask-address'
import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { readAddress } from '#shared/customers/message/read-address'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { blockAddress } from '../../platform/messages/blocked-address-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'

type Refusal = { readonly code: 'message-address-refused' | 'address-blocked-already' }

/** Nothing is sent to an address any more, whoever has it. */
export function blockByHand(
  desk: Desk,
  caller: Actor,
  { channel, address: typed }: { readonly channel: MessageChannel; readonly address: string },
): Result<null, Refusal> {
  const address = readAddress(channel, typed)
  if (address === undefined) return fail({ code: 'message-address-refused' })
  return desk.database.write((db) => {
    // E-mails have no index to be found by, and an act of a manager must not read every customer for a name.
    const owner =
      channel === 'sms'
        ? db.get<{ id: CustomerId }>(
            'SELECT id FROM customer WHERE mobile = ? ORDER BY registered_at',
            address,
          )
        : undefined
    const isNew = blockAddress(db, {
      channel,
      address,
      reason: 'by-hand',
      at: desk.now(),
      customerId: owner?.id ?? null,
      by: caller.operator.id,
    })
    if (!isNew) return fail({ code: 'address-blocked-already' })
    const detail = { name: channelNames[channel], address: maskAddress(address) }
    recordAction(db, desk, caller, { action: 'blocked.add', saleId: null, detail })
    return ok(null)
  })
}
