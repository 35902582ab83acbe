import { fieldMeant } from '#shared/customers/customer/file-fields'
import type { CustomerQuestionText } from '#shared/customers/supplement/customer-question'
import { fail, ok, type Result } from '#shared/kernel/result'
import { foldText } from '#shared/kernel/text/fold-text'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { listCustomerQuestions, writeCustomerQuestion } from './customer-question-rows'

interface Written {
  readonly uid: string
  /** The version it was written over; null for a new one. */
  readonly over: string | null
  readonly question: CustomerQuestionText
}

type Refusal =
  | { readonly code: 'customer-question-changed' | 'customer-question-kind' }
  | { readonly code: 'customer-question-name'; readonly name: string }

/**
 * A new complemento, or the next version of one (R6). A name is said in conditions and in the list of mandatory fields, so no
 * other question and no field may have it; and answers given so far must go on being of their kind.
 */
export function saveCustomerQuestion(
  desk: Desk,
  caller: Actor,
  { uid, over, question }: Written,
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const questions = listCustomerQuestions(db)
    const before = questions.find((one) => one.uid === uid)
    if ((before?.id ?? null) !== over) return fail({ code: 'customer-question-changed' })
    if (before && before.asks.kind !== question.asks.kind) return fail({ code: 'customer-question-kind' })
    const { name } = question
    const isTaken = questions.some((one) => one.uid !== uid && foldText(one.name) === foldText(name))
    if (isTaken || fieldMeant(name) !== undefined) return fail({ code: 'customer-question-name', name })
    const last = Math.max(0, ...questions.map(({ position }) => position))
    writeCustomerQuestion(
      db,
      {
        ...question,
        id: newId(),
        uid,
        version: (before?.version ?? 0) + 1,
        position: before?.position ?? last + 1,
      },
      { at: desk.now(), operatorId: caller.operator.id },
    )
    const detail = { name, active: question.isActive ? 'sim' : 'não' }
    recordAction(db, desk, caller, { action: 'supplement.save', saleId: null, detail })
    return ok(null)
  })
}

/** Puts the questions of the form into this order: each that moves has a next version. */
export function reorderCustomerQuestions(desk: Desk, caller: Actor, uids: readonly string[]): void {
  desk.database.write((db) => {
    const questions = listCustomerQuestions(db)
    const named = uids.flatMap((uid) => questions.filter((one) => one.uid === uid))
    const order = [...named, ...questions.filter(({ uid }) => !uids.includes(uid))]
    const moved = order.flatMap((question, place) =>
      question.position === place + 1 ? [] : [{ ...question, position: place + 1 }],
    )
    if (moved.length === 0) return
    const written = { at: desk.now(), operatorId: caller.operator.id }
    for (const question of moved)
      writeCustomerQuestion(db, { ...question, id: newId(), version: question.version + 1 }, written)
    const detail = { fields: order.map(({ name }) => name).join(', ') }
    recordAction(db, desk, caller, { action: 'supplement.reorder', saleId: null, detail })
  })
}
