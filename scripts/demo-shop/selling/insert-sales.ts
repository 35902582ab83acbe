import type Sqlite from 'better-sqlite3'
import { connect, type WriteDb } from '#main/platform/database/connection'
import { recordAudit } from '#main/store/audit/record-audit'
import { expectedTenders } from '#main/store/till/session-figures-queries'
import { insertTill, leftInDrawer, moveCash, recordClosing } from '#main/store/till/till-rows'
import type { BranchId, TerminalId } from '#shared/kernel/ids'
import { cents, min } from '#shared/kernel/money/cents'
import type { AuditAction } from '#shared/store/audit/audit-actions'
import { countTenders, type Counted } from '#shared/store/till/tender-count'
import { openWith, type TillSession } from '#shared/store/till/till-session'
import { DAY_MS } from '../calendar'
import type { Progress } from '../progress'
import { seededRandom, type Random } from '../random'
import { seededId } from '../seeded-id'
import { staff, staffId, terminals } from '../store/shop-floor'
import { insertOldDebts, insertReceivings } from './insert-receivings'
import { pastSales, type Shift } from './past-sale'

const SALES_A_SHIFT = 150
/** A till opens at nine and closes at seven in São Paulo, whose clock is three hours behind UTC. */
const OPENS_MS = 12 * 3_600_000
const CLOSES_MS = 22 * 3_600_000
const BATCH = 20_000
const FLOAT = cents(10_000)

/**
 * Fills finished sales of past days, one till session per terminal and day, the latest yesterday. They are written by
 * the app's own statements after its own pricing, so that they are what the app would have left behind.
 */
export function insertSales(raw: Sqlite.Database, count: number, today: number, progress: Progress): void {
  const database = connect(raw)
  const random = seededRandom(5)
  const shifts = everyShift(count, today, random)
  const sellOne = pastSales(database, random)
  const numbers = new Map<TerminalId, number>()
  const nextNumber = (terminalId: TerminalId): number => {
    const number = (numbers.get(terminalId) ?? 0) + 1
    numbers.set(terminalId, number)
    return number
  }
  let done = 0
  while (done < count) {
    database.write((db) => {
      for (const end = done + BATCH; done < end;) {
        const { value: planned } = shifts.next()
        if (!planned) return
        const { shift, sales } = planned
        open(db, shift, random)
        const pace = (CLOSES_MS - OPENS_MS) / (sales + 1)
        for (let index = 1; index <= sales; index++)
          sellOne(db, shift, nextNumber(shift.terminalId), shift.openedAt + Math.floor(pace * index))
        close(db, shift, shift.openedAt + (CLOSES_MS - OPENS_MS), random)
        done += sales
      }
    })
    progress(done)
  }
  settleUp(raw)
  insertReceivings(raw, today)
  insertOldDebts(raw, today)
}

function* everyShift(
  count: number,
  today: number,
  random: Random,
): Generator<{ shift: Shift; sales: number }, undefined> {
  const days = Math.ceil(count / (SALES_A_SHIFT * terminals.length))
  let left = count
  for (let day = days; day >= 1; day--) {
    for (const [index, { branchId }] of terminals.entries()) {
      const sales = Math.min(
        left,
        Math.ceil(left / ((day - 1) * terminals.length + terminals.length - index)),
      )
      if (sales === 0) continue
      left -= sales
      const openedAt = today - day * DAY_MS + OPENS_MS
      yield {
        shift: {
          id: seededId(openedAt, random),
          terminalId: (index + 1) as TerminalId,
          branchId: branchId as BranchId,
          operatorId: staffId(index),
          openedAt,
        },
        sales,
      }
    }
  }
}

function open(db: WriteDb, { id, terminalId, operatorId, openedAt }: Shift, random: Random): void {
  const operatorName = staff.find((_, index) => staffId(index) === operatorId)?.name ?? ''
  const till: TillSession = {
    id,
    operatorId,
    operatorName,
    openedAt,
    keeperId: operatorId,
    keeperName: operatorName,
    ...openWith(FLOAT, leftInDrawer(db, terminalId)),
  }
  insertTill(db, terminalId, till)
  const movement = { id: seededId(openedAt, random), tillSessionId: id, saleId: null, at: openedAt }
  moveCash(db, { ...movement, kind: 'float', amount: FLOAT })
  audit(db, 'till.open', { id, terminalId, operatorId }, openedAt, { float: FLOAT })
}

/** Most counts are right; some are a little off. */
function close(db: WriteDb, shift: Shift, at: number, random: Random): void {
  const expected = expectedTenders(db, shift.id)
  const off = random.chance(0.85) ? 0 : random.int(-1000, 1000)
  const counted: Counted = {}
  for (const one of expected)
    counted[one.tender] = one.tender === 'cash' ? cents(Math.max(0, one.expected + off)) : one.expected
  const counts = countTenders(expected, counted)
  const left = min(FLOAT, counted.cash ?? FLOAT)
  recordClosing(db, shift.id, { counts, left, by: shift.operatorId, at, note: '' })
  audit(db, 'till.close', shift, at, { counts, left, note: '' })
}

function audit(
  db: WriteDb,
  action: AuditAction,
  { id, terminalId, operatorId }: Pick<Shift, 'id' | 'terminalId' | 'operatorId'>,
  at: number,
  detail: Record<string, unknown>,
): void {
  recordAudit(db, {
    at,
    terminalId,
    operatorId,
    approverId: null,
    action,
    saleId: null,
    detail: { till: id, ...detail },
  })
}

/** What the sales add up to. */
function settleUp(raw: Sqlite.Database): void {
  raw.exec(`
    UPDATE terminal SET next_sale_number = 1 + coalesce((SELECT max(number) FROM sale WHERE terminal_id = terminal.id), 0);
  `)
}
