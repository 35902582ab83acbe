import type Sqlite from 'better-sqlite3'
import { setUpCrmBonus, setUpDito, setUpJuntosSomosMais } from './insert-loyalty'
import { simulatedAccounts } from './simulated-accounts'
import { usualAddresses } from './usual-addresses'

/** The branch in São Paulo is served by CRM&Bônus beside Juntos Somos Mais, the one in Santos by Dito. */
export function setUpDemoOperators(raw: Sqlite.Database): void {
  const accounts = simulatedAccounts(usualAddresses)
  setUpCrmBonus(raw, 1, accounts.crmBonus)
  setUpJuntosSomosMais(raw, 1, accounts.juntosSomosMais)
  setUpDito(raw, 2, accounts.dito)
}
