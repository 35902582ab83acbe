import { crmBonus } from './crm-bonus/crm-bonus'
import { openBooks as openCrmBonus } from './crm-bonus/crm-bonus-books'
import { dito } from './dito/dito'
import { openBooks as openDito } from './dito/dito-books'
import type { Operator } from './http/operator'
import { openBooks as openJuntosSomosMais } from './juntos-somos-mais/jsm-books'
import { juntosSomosMais } from './juntos-somos-mais/juntos-somos-mais'
import type { Ledger } from './ledger'
import type { OperatorId } from './operator-id'
import type { SimulatorData } from './seed/simulator-data'
import type { SmsInbox } from './sms-inbox'

interface OpenOperator {
  readonly operator: Operator
  readonly ledger: Ledger
}

/** Every operator with its books as they are at the start, each by its own clock. */
export function openOperators(
  data: SimulatorData,
  seed: number,
  clockOf: (operator: OperatorId) => () => number,
  sms: SmsInbox,
): Readonly<Record<OperatorId, OpenOperator>> {
  const crmBonusBooks = openCrmBonus(data.crmBonus, seed, clockOf('crm-bonus'), sms)
  const ditoBooks = openDito(data.dito, seed, clockOf('dito'))
  const jsmBooks = openJuntosSomosMais(data.juntosSomosMais, seed, clockOf('juntos-somos-mais'))
  return {
    'crm-bonus': { operator: crmBonus(crmBonusBooks), ledger: crmBonusBooks.ledger },
    dito: { operator: dito(ditoBooks), ledger: ditoBooks.ledger },
    'juntos-somos-mais': { operator: juntosSomosMais(jsmBooks), ledger: jsmBooks.ledger },
  }
}
