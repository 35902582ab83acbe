import type { Instant, SaleId, TerminalId } from '#shared/kernel/ids'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { LoyaltyWorkKind } from '#shared/loyalty/telling/loyalty-work'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import {
  closeEntry,
  enqueue,
  entriesOfSale,
  pendingEntries,
  type OutboxEntry,
} from '../../platform/outbox/outbox-rows'
import type { MemberKey, ReverseEarningRequest } from '../port/loyalty-program'

interface OfSale {
  readonly saleId: SaleId
  readonly program: LoyaltyProgramId
}

interface ConfirmBody extends OfSale {
  readonly redemptionId: string
  /** The lock ran out after the document: this is the one new try (contracts: rules of locks). */
  readonly isSecondLock: boolean
}

/** Closes an id at the operator, or undoes what was made of it. */
interface UndoBody extends OfSale {
  readonly participationId: string
  readonly member: MemberKey
  readonly reservationId: string
  /** Null: nothing was reserved under the id. */
  readonly redemptionId: string | null
  readonly reason: 'abandoned' | 'void' | 'return'
}

interface EarnBody extends OfSale {
  readonly earningId: string
  readonly basket: LoyaltyBasket
  /** Decided once the call before it has its answer; from then on every attempt says the same. */
  readonly replaces: { readonly earningId: string | null } | null
  /** A person had settled it at the operator's own desk when its answer was needed after all. */
  readonly isSettledByHand?: true
}

interface ReverseEarningBody extends OfSale {
  readonly reversalId: string
  readonly reason: 'void' | 'return' | 'removed'
  readonly items: ReverseEarningRequest['items']
  /** The earning it names: decided as in EarnBody. */
  readonly names: { readonly earningId: string } | null
}

export interface BodyOf {
  readonly confirm: ConfirmBody
  readonly undo: UndoBody
  readonly earn: EarnBody
  readonly 'reverse-earning': ReverseEarningBody
}

/** What an entry was intended with; `intend` and `rewriteBody` wrote it from the very type it is read as. */
export function bodyOf<Kind extends LoyaltyWorkKind>(
  _kind: Kind,
  { body }: Pick<OutboxEntry, 'body'>,
): BodyOf[Kind] {
  return JSON.parse(body) as BodyOf[Kind]
}

/** One sale and one programme: what is told about them goes out in the order it was decided. */
function queueOf(saleId: SaleId, program: LoyaltyProgramId): string {
  return `loyalty:${program}:${saleId}`
}

/** Intends something to be told to an operator, in the transaction that makes it necessary; answers its id. */
export function intend<Kind extends LoyaltyWorkKind>(
  db: WriteDb,
  kind: Kind,
  body: BodyOf[Kind],
  at: Instant,
  notBefore: Instant = at,
): string {
  const { saleId, program } = body
  return enqueue(db, {
    queue: queueOf(saleId, program),
    kind: `loyalty.${kind}`,
    saleId,
    body,
    at,
    notBefore,
  })
}

/** Everything a sale had to tell one programme, the oldest first. */
export function workOf(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): OutboxEntry[] {
  return entriesOfSale(db, saleId).filter(({ queue }) => queue === queueOf(saleId, program))
}

/** What of it is not settled. */
export function openWork(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): OutboxEntry[] {
  return workOf(db, saleId, program).filter(isOpen)
}

export function isOpen({ state }: Pick<OutboxEntry, 'state'>): boolean {
  return state === 'waiting' || state === 'task'
}

/** Whether something comes after it for the same sale and programme, of one kind or of any. */
export function isFollowed(
  db: ReadDb,
  { saleId, sequence, queue }: OutboxEntry,
  by: LoyaltyWorkKind | null = null,
): boolean {
  if (saleId === null) return false
  return entriesOfSale(db, saleId).some(
    (one) =>
      one.queue === queue && one.sequence > sequence && isOpen(one) && (by === null || isKind(one, by)),
  )
}

/** What a sale earns for as it was closed, whatever became of telling it; undefined where it was to earn nothing. */
export function earnedBasket(
  db: ReadDb,
  saleId: SaleId,
  program: LoyaltyProgramId,
): LoyaltyBasket | undefined {
  const entry = workOf(db, saleId, program).findLast((one) => isKind(one, 'earn'))
  return entry && bodyOf('earn', entry).basket
}

/** What tells, or told, the operator of one earning. */
export function earningWork(entries: readonly OutboxEntry[], earningId: string): OutboxEntry | undefined {
  return entries.findLast((one) => isKind(one, 'earn') && bodyOf('earn', one).earningId === earningId)
}

/** How much of a terminal's sales is not settled at the operators. */
export function pendingOfTerminal(db: ReadDb, terminalId: TerminalId): number {
  return pendingEntries(db).filter(({ saleId, kind }) => {
    if (saleId === null || !kind.startsWith('loyalty.')) return false
    return db.get('SELECT 1 FROM sale WHERE id = ? AND terminal_id = ?', saleId, terminalId) !== undefined
  }).length
}

export function isKind(entry: OutboxEntry, kind: LoyaltyWorkKind): boolean {
  return entry.kind === `loyalty.${kind}`
}

/** What undoing makes pointless: it is never sent again. */
export function withdraw(db: WriteDb, entry: OutboxEntry): void {
  closeEntry(db, entry.id, 'withdrawn')
}
