import { standingConsent } from '#shared/customers/consent/consent-decision'
import type { ConsentDecisionView, consentContract } from '#shared/customers/consent/consent-operations'
import { consentPurposes } from '#shared/customers/consent/consent-purpose'
import { maskAddress } from '#shared/customers/customer/mask-address'
import { messageChannels } from '#shared/customers/message/message-channel'
import type { CustomerId } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import type { ReadDb } from '../../platform/database/connection'
import { isBlocked } from '../../platform/messages/blocked-address-rows'
import { THEIR_IDS_KNOWN_OR_NOT } from '../../platform/personal-data/their-ids'
import { contactOf } from './contact-queries'

type Consents = OutputOf<(typeof consentContract)['consent.of-customer']>

/** How a customer stands to every way of writing to them, and everything they said. */
export function consentsOf(db: ReadDb, customerId: CustomerId): Consents | undefined {
  const customer = contactOf(db, customerId)
  if (!customer) return undefined
  const said = everythingSaid(db, customerId)
  const standings = messageChannels.flatMap((channel) =>
    consentPurposes.map((purpose) => {
      const address = customer[channel]
      const of = said.filter((one) => one.channel === channel && one.purpose === purpose)
      return {
        channel,
        purpose,
        isGiven: standingConsent(of) !== null,
        address: address === null ? null : maskAddress(address),
        isBlocked: address !== null && isBlocked(db, channel, address),
      }
    }),
  )
  return { customerName: customer.name, standings, decisions: said.map(({ knows: _knows, ...one }) => one) }
}

type Row = Omit<ConsentDecisionView, 'isGiven'> & { readonly isGiven: 0 | 1; readonly knows: string }

/** The newest first. */
function everythingSaid(
  db: ReadDb,
  customerId: CustomerId,
): (ConsentDecisionView & { readonly knows: readonly string[] })[] {
  return db
    .all<Row>(
      `SELECT consent.id, channel, purpose, is_given AS isGiven, at, operator.name AS operatorName, origin, knows,
              text_version AS textVersion, terminal.name AS terminalName
       FROM consent LEFT JOIN operator ON operator.id = by JOIN terminal ON terminal.id = terminal_id
       WHERE customer_id IN ${THEIR_IDS_KNOWN_OR_NOT} ORDER BY at DESC, position DESC`,
      customerId,
    )
    .map((row) => ({ ...row, isGiven: row.isGiven === 1, knows: JSON.parse(row.knows) as string[] }))
}
