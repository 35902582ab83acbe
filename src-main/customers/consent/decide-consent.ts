import type { ConsentOrigin } from '#shared/customers/consent/consent-decision'
import { channelNames } from '#shared/customers/message/message-channel'
import { purposeRules } from '#shared/customers/message/message-purpose'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { FactLog } from '../../platform/central-link/fact-log'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import {
  giveConsent,
  withdrawConsent,
  type ConsentSubject,
  type Said,
} from '../../platform/messages/consent-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { consentDecided } from './consent-decided'
import { textInForce } from './consent-text-rows'
import { contactOf } from './contact-queries'

/** Where decisions are taken: told to the company's other tills, where there is a Central. */
export interface ConsentDesk extends Desk {
  readonly facts: FactLog
}

type NotFound = { readonly code: 'customer-not-found' }

/** A customer agrees to be written to, in the words in force, which were read out or shown to them. */
export function takeConsent(
  db: WriteDb,
  desk: ConsentDesk,
  caller: Actor,
  {
    textVersion,
    ...given
  }: ConsentSubject & { readonly textVersion: number; readonly origin: ConsentOrigin },
): Result<null, NotFound | { readonly code: 'consent-text-changed' }> {
  const customer = contactOf(db, given.customerId)
  if (!customer) return fail({ code: 'customer-not-found' })
  const { version, hash } = textInForce(db)
  if (version !== textVersion) return fail({ code: 'consent-text-changed' })
  const id = giveConsent(db, said(desk, caller, given), { version, hash })
  desk.facts.tell(db, consentDecided, id)
  const detail = {
    customer: customer.name,
    customerId: given.customerId,
    name: nameOf(given),
    number: version,
  }
  recordAction(db, desk, caller, { action: 'consent.give', saleId: null, detail })
  return ok(null)
}

/** A customer does not want to be written to any more: from the next message on. */
export function takeBackConsent(
  db: WriteDb,
  desk: ConsentDesk,
  caller: Actor,
  subject: ConsentSubject,
): Result<null, NotFound> {
  const customer = contactOf(db, subject.customerId)
  if (!customer) return fail({ code: 'customer-not-found' })
  const id = withdrawConsent(db, said(desk, caller, { ...subject, origin: 'counter' }))
  desk.facts.tell(db, consentDecided, id)
  const detail = { customer: customer.name, customerId: subject.customerId, name: nameOf(subject) }
  recordAction(db, desk, caller, { action: 'consent.withdraw', saleId: null, detail })
  return ok(null)
}

function said(
  { now, terminal }: ConsentDesk,
  { operator }: Actor,
  given: ConsentSubject & { readonly origin: ConsentOrigin },
): Said {
  return { ...given, at: now(), by: operator.id, terminalId: terminal.id }
}

const nameOf = ({ channel, purpose }: ConsentSubject): string =>
  `${purposeRules[purpose].name} por ${channelNames[channel]}`
