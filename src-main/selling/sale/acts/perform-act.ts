import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import type { Act, Deed, Left, Participant, SaleDesk, Securing, StoredAct } from '../participant'
import { endAct, isLocked, openAct, openActs, openFingerprint } from './act-rows'
import { fingerprintOf } from './fingerprint'

export type ActRefusal =
  /** Something is being done with the sale at this moment. */
  | { readonly code: 'sale-in-act' }
  /** The sale is no longer what it was when somebody outside was asked. */
  | { readonly code: 'sale-changed' }

/** How an act of one kind goes. */
interface Course<A extends Act, D extends Deed, T, E> {
  /** Loads and prices the sale, and says whether it may be done with it at all. */
  readonly decide: (db: ReadDb) => Result<A, E>
  readonly securing: (one: Participant) => Securing<A, E> | undefined
  readonly check: (one: Participant, db: ReadDb, act: A) => Result<null, E> | undefined
  /** The sale's own part, before everybody else's. */
  readonly record: (db: WriteDb, act: A) => D
  readonly effect: (one: Participant, db: WriteDb, deed: D) => Left | void
  /** What is undone is undone from the last to the first; what it leaves stands in the order of the list all the same. */
  readonly inReverse?: boolean
  readonly answer: (db: ReadDb, deed: D, left: readonly Left[]) => T
}

/**
 * Does something with a sale, with everybody it concerns (DESIGN section 4). Where nobody outside has to hold anything,
 * which is most of the time, it is one transaction. Otherwise the act is on disk and the sale locked before anybody is
 * asked; once all hold, a second transaction sees that the sale is what it was, and does it.
 */
export async function performAct<A extends Act, D extends Deed, T, E>(
  desk: SaleDesk,
  course: Course<A, D, T, E>,
): Promise<Result<T, E | ActRefusal>> {
  const { database } = desk
  const begun = database.write((db) => {
    const act = decideUnlocked(db, course)
    if (!act.ok) return act
    const { sale } = act.value
    const securing = concerned(desk, act.value).flatMap((one) => {
      const outside = course.securing(one)
      return outside?.isNeeded(act.value) ? [outside] : []
    })
    if (sale !== null && securing.length > 0)
      return ok({ act: act.value, securing, stored: open(db, act.value, sale.id) })
    const done = carryOut(db, desk, course, act.value)
    return done.ok ? ok({ done: done.value }) : done
  })
  if (!begun.ok) return begun
  if ('done' in begun.value) return ok(conclude(desk, begun.value.done))
  const { stored } = begun.value
  const giveUp = (): void => database.write((db) => abandon(db, desk, stored))
  try {
    const done = await secureAndDo(desk, course, begun.value)
    if (done.ok) return ok(conclude(desk, done.value))
    giveUp()
    return done
  } catch (error) {
    giveUp()
    throw error
  }
}

interface Begun<A extends Act, E> {
  readonly act: A
  readonly securing: readonly Securing<A, E>[]
  readonly stored: StoredAct
}

interface Done<T> {
  readonly answer: T
  readonly opensDrawer: boolean
}

async function secureAndDo<A extends Act, D extends Deed, T, E>(
  desk: SaleDesk,
  course: Course<A, D, T, E>,
  { act, securing, stored }: Begun<A, E>,
): Promise<Result<Done<T>, E | ActRefusal>> {
  const { database, now } = desk
  for (const { secure } of securing) {
    const secured = await secure(act)
    if (!secured.ok) return secured
  }
  return database.write((db) => {
    const again = course.decide(db)
    if (!again.ok) return again
    if (openFingerprint(db, stored.id) !== fingerprintOf(again.value)) return fail({ code: 'sale-changed' })
    endAct(db, stored.id, 'done', now())
    return carryOut(db, desk, course, again.value)
  })
}

function decideUnlocked<A extends Act, E>(
  db: ReadDb,
  { decide }: { readonly decide: (db: ReadDb) => Result<A, E> },
): Result<A, E | ActRefusal> {
  const act = decide(db)
  if (!act.ok) return act
  const { sale } = act.value
  return sale !== null && isLocked(db, sale.id) ? fail({ code: 'sale-in-act' }) : act
}

function open(db: WriteDb, act: Act, saleId: SaleId): StoredAct {
  const { kind, at, desk } = act
  return openAct(db, { kind, saleId, terminalId: desk.terminal.id, fingerprint: fingerprintOf(act), at })
}

/** Checks of everybody, then what everybody does, then its papers: in one transaction. */
function carryOut<A extends Act, D extends Deed, T, E>(
  db: WriteDb,
  desk: SaleDesk,
  course: Course<A, D, T, E>,
  act: A,
): Result<Done<T>, E> {
  const participants = concerned(desk, act)
  for (const one of participants) {
    const checked = course.check(one, db, act)
    if (checked?.ok === false) return checked
  }
  const deed = course.record(db, act)
  const left: Left[] = []
  for (const one of course.inReverse ? participants.toReversed() : participants)
    left.push(course.effect(one, db, deed) ?? {})
  if (course.inReverse) left.reverse()
  for (const one of participants) one.tell?.(db, deed)
  const blocks = left.flatMap((one) => one.blocks ?? [])
  const own = participants.flatMap((one) => one.paper?.(db, deed, blocks) ?? [])
  const heldFor = own.find((paper) => paper.heldFor !== null)?.heldFor ?? null
  for (const paper of [...own, ...left].flatMap(({ papers = [] }) => papers))
    if (heldFor === null) desk.papers.printInBackground(paper)
    else desk.papers.hold(paper, heldFor)
  return ok({
    answer: course.answer(db, deed, left),
    opensDrawer: left.some(({ drawer }) => drawer === true),
  })
}

function concerned({ participants }: SaleDesk, act: Act): readonly Participant[] {
  return participants.filter((one) => one.concerns?.(act) !== false)
}

/** The drawer opens once what opens it is on disk. */
function conclude<T>({ drawer }: SaleDesk, { answer, opensDrawer }: Done<T>): T {
  if (opensDrawer) drawer.openInBackground()
  return answer
}

function abandon(db: WriteDb, { participants, now }: SaleDesk, act: StoredAct): void {
  endAct(db, act.id, 'abandoned', now())
  for (const { outside } of participants) outside?.release(db, act)
}

/** Gives up what a former run left in the middle: nobody waits for its answers any more. Before anybody sells. */
export function abandonOpenActs(desk: SaleDesk): void {
  const { database, terminal } = desk
  database.write((db) => {
    for (const act of openActs(db, terminal.id)) abandon(db, desk, act)
  })
}
