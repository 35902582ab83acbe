import { optOutWords } from '#shared/customers/blocked/opts-out'
import { needsConsent } from '#shared/customers/consent/consent-purpose'
import { gatewayDefinition } from '#shared/customers/gateway/gateways'
import { smsPrice } from '#shared/customers/message/sms-text'
import type { MessageTemplate } from '#shared/customers/template/message-template'
import { templateRules } from '#shared/customers/template/template-use'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { queueMessage } from '../../platform/messages/message-rows'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { channelSetUp, pricePerPart } from '../message/channel-rows'
import { renderPreview } from './preview-queries'
import type { TemplateRefusal } from './render-message'
import { templateById } from './template-rows'

type Refusal =
  | TemplateRefusal
  | {
      readonly code:
        | 'template-not-found'
        | 'template-needs-occasion'
        | 'customer-not-found'
        | 'customer-without-address'
    }

/**
 * Writes to one customer what a template says. It goes the way of all messages: their consent, their address and the limit
 * of a week are looked at when it is sent.
 */
export function sendToCustomer(
  desk: Desk,
  caller: Actor,
  { templateId, customerId }: { readonly templateId: string; readonly customerId: CustomerId },
): Result<{ readonly id: string }, Refusal> {
  return desk.database.write((db) => {
    const template = templateById(db, templateId)
    if (!template) return fail({ code: 'template-not-found' })
    const { channel, use, name } = template
    const { isByHand, purpose } = templateRules[use]
    if (!isByHand) return fail({ code: 'template-needs-occasion' })
    const text = { ...template, body: `${template.body}${wayOut(db, template, customerId)}` }
    const rendered = renderPreview(desk, { text, customerId })
    if (!rendered.ok) return rendered
    const { address, subject, body, parts } = rendered.value
    if (address === null) return fail({ code: 'customer-without-address' })
    const id = queueMessage(db, {
      ...{ channel, purpose, procedure: name, customerId, address, subject, body, parts },
      price: smsPrice(parts, pricePerPart(db, channel)),
      dedupe: null,
      at: desk.now(),
    })
    recordAction(db, desk, caller, { action: 'template.send', saleId: null, detail: { name } })
    return ok({ id: id ?? '' })
  })
}

/** How to be let go, in the first SMS of a shop that hears the answer (crm.md 4.9). */
function wayOut(db: ReadDb, { channel, use }: MessageTemplate, customerId: CustomerId): string {
  const setUp = channelSetUp(db, channel)
  const isHeard = channel === 'sms' && setUp !== null && gatewayDefinition(setUp.gateway).receivesReplies
  if (!isHeard || !needsConsent(templateRules[use].purpose) || hasSmsBefore(db, customerId)) return ''
  return `\n${optOutWords}`
}

function hasSmsBefore(db: ReadDb, customerId: CustomerId): boolean {
  return (
    db.get(
      `SELECT 1 FROM message
       WHERE customer_id IN ${THEIR_IDS} AND purpose = 'marketing' AND channel = 'sms' AND state <> 'withdrawn' LIMIT 1`,
      customerId,
    ) !== undefined
  )
}
