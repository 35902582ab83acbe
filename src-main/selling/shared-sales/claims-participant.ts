import { randomUUID } from 'node:crypto'
import type { LineId, SaleId } from '#shared/kernel/ids'
import { formatQuantity, thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { text } from '#shared/selling/receipt/blocks/receipt-blocks'
import { soldLines } from '#shared/selling/sale/sale'
import {
  answerClaim,
  intendClaims,
  letGoOfClaims,
  useClaims,
  type ActClaim,
} from '../../platform/central-link/claims/act-claim-rows'
import type { ClaimAnswer } from '../../platform/central-link/claims/ask-claim'
import type { WriteDb } from '../../platform/database/connection'
import { authorize } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { hasReturns } from '../sale/left-of-sale-queries'
import type {
  GiveBackDenial,
  Left,
  Participant,
  Returned,
  Returning,
  UndoDenial,
  Voiding,
} from '../sale/participant'

/** Whoever grants so much of a sold line to one till of all. */
export interface LineClaims {
  /** Whether there is anybody to be asked. */
  readonly isNeeded: () => boolean
  /** Lets go of what a former try with the sale had claimed; answers whether nothing of that is left. */
  readonly release: (saleId: SaleId) => Promise<boolean>
  readonly ask: (wanted: ActClaim & { readonly of: Thousandths }) => Promise<ClaimAnswer>
}

const name = 'A Central'
const unchecked = 'returns.unchecked'

/**
 * What was sold comes back once, whichever till of the branch gives it back or cancels the sale (DESIGN section 11): each
 * line is claimed at the Central before. Where that does not answer, what was sold here goes on; another till's sale is
 * given back by right only, marked “sem conferência”, and not cancelled.
 */
export function claims(central: LineClaims) {
  async function asked(
    act: Voiding | Returning,
    wanted: readonly { readonly lineId: LineId; readonly quantity: Thousandths; readonly of: Thousandths }[],
  ): Promise<readonly ClaimAnswer[]> {
    const { desk, kind, sale } = act
    if (sale === null) return []
    const isFree = await central.release(sale.id)
    const named = wanted.map((one) => ({ ...one, id: randomUUID() }))
    desk.database.write((db) => intendClaims(db, { saleId: sale.id, kind }, named))
    const answers = await Promise.all(named.map((one) => central.ask(one)))
    desk.database.write((db) => {
      for (const [at, { id }] of named.entries()) {
        const answer = answers[at]?.kind
        if (answer === 'claimed') answerClaim(db, id, 'granted')
        if (answer === 'unanswered') answerClaim(db, id, 'unanswered')
      }
    })
    // What lacks may be what a former try here still has.
    return isFree ? answers : answers.map((one) => (one.kind === 'taken' ? { kind: 'refused' } : one))
  }

  async function secureVoid(act: Voiding): Promise<Result<null, UndoDenial>> {
    const wanted = soldLines(act.sale).map(({ id, quantity }) => ({ lineId: id, quantity, of: quantity }))
    const answers = await asked(act, wanted)
    if (answers.some(({ kind }) => kind === 'taken')) {
      const code = hasReturns(act.desk.database, act.sale.id) ? 'sale-has-returns' : 'undone-elsewhere'
      return fail({ code, wayOut: 'return' })
    }
    const isSilent = answers.some(({ kind }) => kind === 'unanswered')
    if (answers.some(({ kind }) => kind === 'refused') || (isSilent && !isOwn(act)))
      return fail({ code: 'not-confirmed', name })
    return ok(null)
  }

  async function secureReturn(act: Returning): Promise<Result<null, GiveBackDenial>> {
    const sold = new Map(act.sale?.lines.map(({ id, quantity }) => [id, quantity]))
    const wanted = act.lines.flatMap(({ saleLineId, quantity }) => {
      const of = saleLineId === null ? undefined : sold.get(saleLineId)
      return saleLineId === null || of === undefined ? [] : [{ lineId: saleLineId, quantity, of }]
    })
    const answers = await asked(act, wanted)
    for (const [at, answer] of answers.entries())
      if (answer.kind === 'taken') {
        const left = formatQuantity(thousandths(answer.left))
        return fail({ code: 'returned-elsewhere', left: `${left} ${act.lines[at]?.unit ?? ''}` })
      }
    if (answers.some(({ kind }) => kind === 'refused')) return fail({ code: 'not-confirmed', name })
    const isSilent = answers.some(({ kind }) => kind === 'unanswered')
    return isSilent && !isOwn(act) ? mayGoUnchecked(act) : ok(null)
  }

  return {
    outside: {
      undo: { isNeeded: central.isNeeded, secure: secureVoid },
      giveBack: { isNeeded: ({ sale }) => sale !== null && central.isNeeded(), secure: secureReturn },
      release: letGoOfClaims,
    },
    undo: (db, { sale }) => void useClaims(db, { saleId: sale.id, kind: 'void' }, null),
    giveBack: takeBack,
  } satisfies Participant
}

/** Sold at this till: what others know of it they know from here. */
function isOwn({ desk, sale }: Voiding | Returning): boolean {
  return sale?.terminalId === desk.terminal.id
}

/** Whoever approved the kind of refund answers for this too, as for its amount. */
function mayGoUnchecked({ caller }: Returning): Result<null, GiveBackDenial> {
  if (caller.granted?.role.levels[unchecked] === 'allow') return ok(null)
  const authority = authorize(caller, unchecked)
  return authority.ok ? ok(null) : authority
}

function takeBack(db: WriteDb, deed: Returned): Left | void {
  const { desk, caller, id, sale, number } = deed
  if (sale === null) return
  const isUnanswered = useClaims(db, { saleId: sale.id, kind: 'return' }, id)
  if (!isUnanswered || isOwn(deed)) return
  db.update('return', id, { is_unchecked: 1 })
  const who = { ...caller, approver: caller.granted?.approver ?? caller.approver }
  recordAction(db, desk, who, { action: unchecked, saleId: sale.id, detail: { return: id, number } })
  return { blocks: [text('SEM CONFERÊNCIA COM A CENTRAL', { strong: true })] }
}
