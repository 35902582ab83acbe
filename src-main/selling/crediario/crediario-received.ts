import {
  customerIdSchema,
  installmentIdSchema,
  receivingIdSchema,
  type ReceivingId,
} from '#shared/kernel/ids'
import { cents, subtract } from '#shared/kernel/money/cents'
import { crediarioReceivedSchema, type CrediarioReceived } from '#shared/selling/crediario/crediario-received'
import { tenderSchema } from '#shared/selling/payment/tender'
import type { FactSource, HeardFact } from '../../platform/central-link/fact-source'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { isCustomerKnown, raiseNumber } from '../shared-sales/known-here'
import { cashOf } from './cash-of-tenders'
import { countReceived, insertReceivingLines, linesOfReceiving } from './receiving-rows'

type Header = Omit<CrediarioReceived, 'lines' | 'tenders'> & { readonly at: number }
type Line = CrediarioReceived['lines'][number]
type Opening = NonNullable<Line['opening']>

/** Instalments that were received (FEATURES B10): the tills of a branch share what a customer owes. */
export const crediarioReceived: FactSource = {
  type: 'crediario-received',
  version: 1,
  tell(db, receiving) {
    const header = db.get<Header>(
      `SELECT id AS receiving, number, customer_id AS customer, operator_id AS operator, approver_id AS approver,
         begun_at AS begunAt, on_day AS day, discount_cents AS discount, total_cents AS total, change_cents AS change, at
       FROM receiving WHERE id = ? AND number IS NOT NULL`,
      receiving,
    )
    if (!header) throw new Error(`Receiving ${receiving} is not done`)
    const { at, ...rest } = header
    const id = receivingIdSchema.parse(receiving)
    const lines = linesOfReceiving(db, id).map((line) => ({ ...line, opening: openingOf(db, line.id) }))
    return { at, body: crediarioReceivedSchema.parse({ ...rest, lines, tenders: tendersOf(db, id) }) }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT id AS subject, number AS position FROM receiving
       WHERE terminal_id IN (?) AND number > ? ORDER BY number LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear(db, fact) {
    const one = crediarioReceivedSchema.parse(fact.body)
    if (db.get('SELECT 1 FROM receiving WHERE id = ?', one.receiving)) return 'done'
    // Of what cannot be taken in yet, too.
    raiseNumber(db, fact.terminalId, 'next_receiving_number', one.number)
    const people = [one.customer, ...one.lines.flatMap(({ opening }) => opening?.customer ?? [])]
    const unknown = people.find((uid) => !isCustomerKnown(db, uid))
    if (unknown !== undefined) return { lacks: `customer ${unknown}` }
    const owed = one.lines.find(({ id, opening }) => opening === null && !isOwedHere(db, id))
    if (owed) return { lacks: `instalment ${owed.id}` }
    insertHeard(db, fact, one)
    return 'done'
  },
}

/** What no sale made, as it was taken over; null of a sale's. */
function openingOf(db: ReadDb, id: string): Opening | null {
  return (
    db.get<Opening>(
      `SELECT customer_id AS customer, code, reference, installment, installments, issued_at AS issuedAt, due_on AS dueOn,
         amount_cents AS amount FROM receivable WHERE id = ? AND tender_id IS NULL`,
      id,
    ) ?? null
  )
}

/** What paid it, as when it was done, whatever became of it since. */
function tendersOf(db: ReadDb, id: ReceivingId): CrediarioReceived['tenders'] {
  return db
    .all<Omit<CrediarioReceived['tenders'][number], 'detail'> & { readonly detail: string }>(
      `SELECT id, sequence, kind, amount_cents AS amount, detail FROM receiving_tender
       WHERE receiving_id = ? AND state IN ('confirmed', 'refunding', 'refunded') ORDER BY sequence`,
      id,
    )
    .map((tender) => ({ ...tender, detail: JSON.parse(tender.detail) as Line['id'] }))
}

function isOwedHere(db: ReadDb, id: string): boolean {
  return db.get('SELECT 1 FROM receivable WHERE id = ?', id) !== undefined
}

function insertHeard(db: WriteDb, { at, terminalId, branchId }: HeardFact, one: CrediarioReceived): void {
  const id = receivingIdSchema.parse(one.receiving)
  db.insert('receiving', {
    id,
    branch_id: branchId,
    terminal_id: terminalId,
    till_session_id: null,
    customer_id: customerIdSchema.parse(one.customer),
    operator_id: one.operator,
    approver_id: one.approver,
    state: 'done',
    begun_at: one.begunAt,
    on_day: one.day,
    discount_cents: one.discount,
    total_cents: one.total,
    change_cents: one.change,
    number: one.number,
    at,
  })
  for (const { id: of, opening } of one.lines)
    if (opening !== null && !isOwedHere(db, of)) insertOpening(db, branchId, of, opening)
  insertReceivingLines(
    db,
    id,
    one.lines.map((line) => ({
      id: installmentIdSchema.parse(line.id),
      principal: cents(line.principal),
      fine: cents(line.fine),
      interest: cents(line.interest),
      fineLeft: cents(line.fineLeft),
      interestLeft: cents(line.interestLeft),
      isCharged: line.isCharged,
    })),
  )
  for (const line of one.lines)
    countReceived(db, installmentIdSchema.parse(line.id), cents(line.principal), at)
  const tenders = one.tenders.map(({ id: tender, sequence, kind, amount, detail }) => {
    db.insert('receiving_tender', {
      id: tender,
      receiving_id: id,
      sequence,
      kind,
      state: 'confirmed',
      amount_cents: amount,
      detail: JSON.stringify(detail),
    })
    // One this program cannot read would be in the way of everybody who opens it.
    return tenderSchema.parse({ ...(detail as object), id: tender, kind, amount, state: 'confirmed' })
  })
  const cash = subtract(cashOf(tenders), cents(one.change))
  if (cash > 0)
    db.insert('cash_movement', {
      id: newId(),
      till_session_id: null,
      kind: 'receiving',
      receiving_id: id,
      amount_cents: cash,
      at,
    })
}

function insertOpening(db: WriteDb, branchId: number, id: string, opening: Opening): void {
  db.insert('receivable', {
    id,
    code: opening.code,
    branch_id: branchId,
    customer_id: opening.customer,
    reference: opening.reference,
    installment: opening.installment,
    installments: opening.installments,
    issued_at: opening.issuedAt,
    due_on: opening.dueOn,
    amount_cents: opening.amount,
  })
}
