import type { ReceivingId, TenderId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReceivingView } from '#shared/selling/crediario/receiving-view'
import { fitTender, type TenderMisfit } from '#shared/selling/payment/fit-tender'
import {
  tenderDefinition,
  tenderSchema,
  type NewTender,
  type TenderKind,
} from '#shared/selling/payment/tender'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { arrivedPix } from '../payment/confirm-pix'
import type { TakeDenial } from '../payment/tender-work'
import { tenderWork } from '../payment/tender-works'
import { auditedTender } from '../sale/tender-rows'
import {
  findReceiving,
  insertReceivingTender,
  isTenderKnown,
  keepReceivingTender,
  tendersOfReceiving,
  type Receiving,
} from './receiving-rows'
import { viewReceiving } from './view-receiving'

export type NotOpen = { readonly code: 'receiving-not-open' }
type NotFound = { readonly code: 'tender-not-found' }

/** Changes the receiving in progress, and answers how it stands. */
function change<E>(
  { database, terminal }: Desk,
  id: ReceivingId,
  by: (db: WriteDb, receiving: Receiving) => Result<null, E>,
): Result<ReceivingView, E | NotOpen> {
  return database.write<Result<ReceivingView, E | NotOpen>>((db) => {
    const receiving = findReceiving(db, id)
    if (receiving?.state !== 'open' || receiving.terminalId !== terminal.id)
      return fail({ code: 'receiving-not-open' })
    const done = by(db, receiving)
    return done.ok ? ok(viewReceiving(db, receiving)) : done
  })
}

interface TakeTender {
  readonly receivingId: ReceivingId
  readonly tender: NewTender
  /** The change somebody agreed to give, in cents. */
  readonly confirmedChange?: Cents | undefined
}

type Untaken =
  | TakeDenial
  | TenderMisfit
  | { readonly code: 'tender-pays-no-debt'; readonly tender: TenderKind }

/** Takes a tender for what is owed, as the till takes it for goods; the same one sent twice counts once. */
export function takeForReceiving(
  desk: Desk,
  caller: Caller,
  { receivingId, tender: asked, confirmedChange }: TakeTender,
): Result<ReceivingView, NotOpen | Untaken> {
  const { id, kind, amount } = asked
  const { paysDebt, unanswered } = tenderDefinition(kind)
  const work = tenderWork(kind)
  return change<Untaken | NotOpen>(desk, receivingId, (db, receiving) => {
    if (!paysDebt) return fail({ code: 'tender-pays-no-debt', tender: kind })
    const tenders = tendersOfReceiving(db, receivingId)
    if (tenders.some((known) => known.id === id)) return ok(null)
    if (isTenderKnown(db, id)) return fail({ code: 'receiving-not-open' })
    const fits = fitTender(asked, receiving.total, tenders)
    if (!fits.ok) return fits
    const sale = {
      id: null,
      branchId: receiving.branchId,
      customerId: receiving.customerId,
      tenders,
    }
    const taking = {
      desk,
      caller,
      sale,
      due: receiving.total,
      asked,
      confirmedChange: confirmedChange ?? null,
    }
    const detail = work.prepare(db, taking)
    if (!detail.ok) return detail
    const taken = work.take(db, taking)
    if (!taken.ok) return taken
    const state = unanswered === null ? 'approved' : 'asked'
    insertReceivingTender(db, receivingId, tenderSchema.parse({ ...detail.value, id, kind, amount, state }))
    return ok(null)
  })
}

interface OfTender {
  readonly receivingId: ReceivingId
  readonly tenderId: TenderId
}

/** The cashier saw the money arrive. Confirming twice changes nothing. */
export function confirmForReceiving(
  desk: Desk,
  caller: Caller,
  { receivingId, tenderId }: OfTender,
): Result<ReceivingView, NotOpen | NotFound> {
  return change(desk, receivingId, (db) => {
    const tender = tendersOfReceiving(db, receivingId).find(({ id }) => id === tenderId)
    if (!tender) return fail({ code: 'tender-not-found' })
    const arrived = arrivedPix(tender, desk.now())
    if (arrived === null) return ok(null)
    keepReceivingTender(db, arrived)
    const detail = { receiving: receivingId, ...auditedTender(tender) }
    recordAction(db, desk, caller, { action: 'crediario.confirm-pix', saleId: null, detail })
    return ok(null)
  })
}

/** Takes a tender off again, audited with what it was. */
export function removeFromReceiving(
  desk: Desk,
  caller: Caller,
  { receivingId, tenderId }: OfTender,
): Result<ReceivingView, NotOpen | NotFound> {
  return change(desk, receivingId, (db) => {
    const tender = tendersOfReceiving(db, receivingId).find(({ id }) => id === tenderId)
    if (!tender) return fail({ code: 'tender-not-found' })
    keepReceivingTender(db, moveTender(tender, 'undoing', 'undone'))
    const detail = { receiving: receivingId, ...auditedTender(tender) }
    recordAction(db, desk, caller, { action: 'crediario.remove-tender', saleId: null, detail })
    return ok(null)
  })
}
