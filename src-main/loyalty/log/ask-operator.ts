import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, type Result } from '#shared/kernel/result'
import type { LoyaltyOperation } from '#shared/loyalty/log/loyalty-log'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { LoyaltyProgram, MemberKey } from '../port/loyalty-program'
import { maskMember } from '../port/mask-member'
import { writeLoyaltyLog } from './loyalty-log-rows'

/** What the log says about a question beside its answer. */
interface Question {
  readonly program: LoyaltyProgramId
  readonly operation: LoyaltyOperation
  readonly saleId: SaleId | null
  readonly member: MemberKey | null
  readonly amount?: Cents | null
  readonly attempt?: number
}

const notSetUp: LoyaltyFault = { kind: 'misconfigured', what: 'incomplete' }

/** Asks an operator, outside any transaction, and logs how it went (FEATURES B7). */
export async function askOperator<T>(
  desk: LoyaltyDesk,
  { program, operation, saleId, member, amount = null, attempt = 1 }: Question,
  call: (to: LoyaltyProgram) => Promise<Result<T, LoyaltyFault>>,
): Promise<Result<T, LoyaltyFault>> {
  const at = desk.now()
  const to = await desk.programOf(program)
  const answer: Result<T, LoyaltyFault> = to ? await call(to) : fail(notSetUp)
  desk.database.write((db) =>
    writeLoyaltyLog(db, {
      at,
      program,
      operation,
      saleId,
      maskedMember: member === null ? null : maskMember(program, member),
      amount,
      attempt,
      duration: Math.max(0, desk.now() - at),
      fault: answer.ok ? null : answer.error,
      answer: !answer.ok && answer.error.kind === 'declined' ? answer.error.words : '',
    }),
  )
  return answer
}

/** A question about something this operator does not offer: the caller knows that it does. */
export function offered<T>(capability: T | undefined): T {
  if (capability === undefined) throw new Error('The operator does not offer what it is asked for')
  return capability
}
