import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { MemberStatement } from '#shared/loyalty/cashback/member-statement'
import { cashbackProgram, programName } from '#shared/loyalty/port/program-id'
import { customerKeys } from '../../customers/customer/customer-rows'
import { askOperator } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Faulted, Off, WithoutMember } from '../port/refusals'
import { cashbackProgramOf } from '../settings/loyalty-rules'

/** What the operator knows of a customer: balance, and the credits of earlier purchases (FEATURES D2). */
export async function memberStatement(
  desk: LoyaltyDesk,
  customerId: CustomerId,
): Promise<Result<MemberStatement, Off | WithoutMember | Faulted>> {
  const { database, terminal } = desk
  const program = cashbackProgramOf(database, terminal.branchId)
  const members = program === null ? undefined : (await desk.programOf(program))?.members
  if (program === null || !members) return fail({ code: 'loyalty-off' })
  const member = customerKeys(database, customerId)[cashbackProgram(program).identifiedBy]
  if (member === null) return fail({ code: 'loyalty-without-member' })
  const name = programName(program)
  const question = { program, saleId: null, member }
  const found = await askOperator(desk, { ...question, operation: 'find-member' }, () =>
    members.find(member, 'cashier'),
  )
  if (!found.ok) return fail({ code: 'loyalty-fault', fault: found.error })
  const { transactions } = members
  if (found.value === null || !transactions)
    return ok({
      name,
      isMember: found.value !== null,
      balance: found.value?.balance ?? null,
      transactions: [],
    })
  const listed = await askOperator(desk, { ...question, operation: 'transactions' }, () =>
    transactions(member, 'cashier'),
  )
  if (!listed.ok) return fail({ code: 'loyalty-fault', fault: listed.error })
  return ok({ name, isMember: true, balance: found.value.balance, transactions: [...listed.value] })
}
