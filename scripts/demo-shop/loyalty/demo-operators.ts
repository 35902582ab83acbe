import type Sqlite from 'better-sqlite3'
import { setUpDemoGateways } from '../messages/demo-gateways'
import { insertConsents } from '../messages/insert-consents'
import { insertMessages } from '../messages/insert-messages'
import { setUpCrmBonus, setUpDito, setUpJuntosSomosMais } from './insert-loyalty'
import { simulatedAccounts } from './simulated-accounts'
import { usualAddresses } from './usual-addresses'

/**
 * The branch in São Paulo is served by CRM&Bônus beside Juntos Somos Mais, the one in Santos by Dito; simulated carriers
 * send what the shop writes to its customers.
 */
export function setUpDemoOperators(raw: Sqlite.Database, now: number): void {
  const accounts = simulatedAccounts(usualAddresses)
  setUpCrmBonus(raw, 1, accounts.crmBonus)
  setUpJuntosSomosMais(raw, 1, accounts.juntosSomosMais)
  setUpDito(raw, 2, accounts.dito)
  setUpDemoGateways(raw)
  insertConsents(raw, now)
  insertMessages(raw, now)
}
