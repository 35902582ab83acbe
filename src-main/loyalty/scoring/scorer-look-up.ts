import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import type { StoredScorer } from '../ledger/scorer-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Faulted } from '../port/refusals'

type Looked = Promise<Result<StoredScorer, Faulted>>

/** Milliseconds for which what was just looked up, or met no answer, is not asked once more. */
const fresh = 60_000

const inactive: LoyaltyFault = { kind: 'declined', refusal: { code: 'member-inactive' }, words: '' }

/**
 * Whose CPF it is at the points programme. Who looks somebody up and then lets them score waits for the operator once, also
 * where it does not answer.
 */
export function createScorerLookUp(desk: LoyaltyDesk) {
  let last:
    | {
        readonly program: PointsProgramId
        readonly taxId: string
        readonly at: number
        readonly answer: Looked
      }
    | undefined

  function ask(program: PointsProgramId, taxId: string): Looked {
    const answer = lookUp(desk, program, taxId)
    last = { program, taxId, at: desk.now(), answer }
    return answer
  }

  return {
    ask,
    /** As it was just told, or asked for where it was not. */
    recall: (program: PointsProgramId, taxId: string): Looked =>
      last?.program === program && last.taxId === taxId && desk.now() - last.at < fresh
        ? last.answer
        : ask(program, taxId),
  }
}
export type ScorerLookUp = ReturnType<typeof createScorerLookUp>

async function lookUp(desk: LoyaltyDesk, program: PointsProgramId, taxId: string): Looked {
  const question = {
    program,
    operation: 'find-member',
    saleId: null,
    member: taxId,
  } as const
  const answer = await askOperator(desk, question, (to) => offered(to.members).find(taxId, 'cashier'))
  if (!answer.ok) return fail({ code: 'loyalty-fault', fault: answer.error })
  const member = answer.value
  if (member?.isActive === false) return fail({ code: 'loyalty-fault', fault: inactive })
  return ok({
    taxId,
    name: member?.name ?? null,
    registration: member === null ? 'not-registered' : 'registered',
    points: member?.points ?? null,
  })
}
