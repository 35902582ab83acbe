import type { consentContract } from '#shared/customers/consent/consent-operations'
import { fail, ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { consentsOf } from './consent-queries'
import { consentTexts } from './consent-text-rows'
import { takeBackConsent, takeConsent, type ConsentDesk } from './decide-consent'
import { writeConsentText } from './write-consent-text'

export function consentQueries({ database }: ReadDesk): QueriesFor<typeof consentContract> {
  return {
    'consent.of-customer': ({ customerId }) => {
      const found = consentsOf(database, customerId)
      return found === undefined ? fail({ code: 'customer-not-found' }) : ok(found)
    },
    'consent.texts': () => ok(consentTexts(database)),
  }
}

export function consentCommands(desk: ConsentDesk): CommandsFor<typeof consentContract> {
  const { database } = desk
  return {
    'consent.give': (given, caller) =>
      database.write((db) => takeConsent(db, desk, caller, { ...given, origin: 'counter' })),
    'consent.withdraw': (subject, caller) =>
      database.write((db) => takeBackConsent(db, desk, caller, subject)),
    'consent.write-text': ({ text }, caller) => writeConsentText(desk, caller, text),
  }
}
