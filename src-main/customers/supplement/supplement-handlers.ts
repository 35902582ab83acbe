import type { supplementContract } from '#shared/customers/supplement/supplement-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { listCustomerQuestions } from './customer-question-rows'
import { reorderCustomerQuestions, saveCustomerQuestion } from './save-customer-question'

export function supplementQueries(desk: ReadDesk): QueriesFor<typeof supplementContract> {
  return {
    'supplement.questions': () => ok(listCustomerQuestions(desk.database)),
  }
}

export function supplementCommands(desk: Desk): CommandsFor<typeof supplementContract> {
  return {
    'supplement.save': (written, caller) => saveCustomerQuestion(desk, caller, written),
    'supplement.reorder': ({ uids }, caller) => {
      reorderCustomerQuestions(desk, caller, uids)
      return ok(null)
    },
  }
}
