import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Simulators } from '#main/simulators/operators/start-simulators'
import {
  enterCrmBonus,
  enterDito,
  enterJuntosSomosMais,
  setUpCrmBonus,
  setUpDito,
  setUpJuntosSomosMais,
} from '#scripts/demo-shop/loyalty/insert-loyalty'
import { simulatedAccounts } from '#scripts/demo-shop/loyalty/simulated-accounts'

/** The branch of the terminal that tests run. */
const HERE = 1

/** Which operators serve the branch of the terminal. */
export interface LoyaltyChoice {
  readonly cashback: 'crm-bonus' | 'dito' | 'none'
  /** Juntos Somos Mais beside either. */
  readonly points: boolean
}

/** Sets a demo shop's folder up for running simulators, before the app starts on it. */
export function setUpLoyalty(folder: string, simulators: Simulators, choice: LoyaltyChoice): void {
  const accounts = simulatedAccounts(simulators)
  write(folder, (raw) => {
    if (choice.cashback === 'crm-bonus') setUpCrmBonus(raw, HERE, accounts.crmBonus)
    if (choice.cashback === 'dito') setUpDito(raw, HERE, accounts.dito)
    if (choice.points) setUpJuntosSomosMais(raw, HERE, accounts.juntosSomosMais)
  })
}

/** Every operator's account is known and none serves the branch: the settings screens have the choice. */
export function enterAccounts(folder: string, simulators: Simulators): void {
  const accounts = simulatedAccounts(simulators)
  write(folder, (raw) => {
    enterCrmBonus(raw, HERE, accounts.crmBonus)
    enterDito(raw, accounts.dito)
    enterJuntosSomosMais(raw, HERE, accounts.juntosSomosMais)
  })
}

function write(folder: string, work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(join(folder, 'balcao.db'))
  try {
    work(raw)
  } finally {
    raw.close()
  }
}
