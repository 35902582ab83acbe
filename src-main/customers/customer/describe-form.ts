import type { customerFileContract } from '#shared/customers/customer/file-operations'
import type { OutputOf } from '#shared/kernel/operation'
import type { ReadDesk } from '../../platform/database/desk'
import { branchNames, branchUid } from '../../store/branch/branch-queries'
import { activeQuestions } from '../supplement/customer-question-rows'
import { listLabels } from './label-rows'
import { mandatoryInForce } from './mandatory-in-force'

/** What a form of the customer file is made of in this shop. */
export function describeForm(desk: ReadDesk): OutputOf<(typeof customerFileContract)['customer.form']> {
  const { database } = desk
  const { fields, questions } = mandatoryInForce(database, desk)
  return {
    labels: listLabels(database),
    questions: activeQuestions(database),
    branches: branchNames(database),
    branchUid: branchUid(database, desk.terminal.branchId),
    mandatory: { fields: [...fields], questions: questions.map(({ uid, name }) => ({ uid, name })) },
  }
}
