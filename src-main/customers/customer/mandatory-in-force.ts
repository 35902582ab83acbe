import { readMandatory, type Mandatory } from '#shared/customers/customer/mandatory-fields'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { readParameter } from '../../store/settings/parameters-in-force'
import { activeQuestions } from '../supplement/customer-question-rows'

/** What the shop asks of every file now. A complemento that is asked no more is asked of nobody. */
export function mandatoryInForce(db: ReadDb, { terminal }: Pick<ReadDesk, 'terminal'>): Mandatory {
  const list = readParameter(db, 'customer.mandatory-fields', terminal)
  return readMandatory(list, list === '' ? [] : activeQuestions(db))
}
