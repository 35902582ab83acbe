import { randomUUID } from 'node:crypto'
import type { CustomerId } from '#shared/kernel/ids'
import {
  cashbackProgram,
  type CashbackProgramId,
  type LoyaltyProgramId,
} from '#shared/loyalty/port/program-id'
import { programs } from '#shared/loyalty/programs'
import type { WriteDb } from '../../platform/database/connection'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../platform/test-folder'
import { branchId, customers, terminalId } from '../till/test-shop'
import { testTill, type TestTill } from '../till/test-till'
import { memoryOperator, type Fate } from './memory-operator'

/** The till's customer of loyalty: a CPF and a mobile number. */
export const member: CustomerId = customers.withLimit

export interface LoyalTill {
  readonly operator: ReturnType<typeof memoryOperator>
  readonly ways: { fate: () => Fate }
  readonly till: () => TestTill
  readonly restart: () => void
  /** Everything due and everything that will be, with a network that works again. */
  readonly settle: () => Promise<void>
}

/** A till a cashback programme serves, with the operator in memory; `restart` is what a power cut and a new start make of it. */
export function loyalTill(program: CashbackProgramId, folder = testFolder()): LoyalTill {
  const ways: { fate: () => Fate } = { fate: () => 'well' }
  let clock = Date.UTC(2026, 2, 10, 13)
  const operator = memoryOperator(cashbackProgram(program), {
    now: () => till.clock.now,
    fate: () => ways.fate(),
  })
  const open = (): TestTill => {
    const opened = testTill(folder, terminalId, (id) => (id === program ? operator.program : null))
    opened.clock.now = clock
    opened.signIn('manager')
    return opened
  }
  let till = open()
  till.database.write((db) => {
    writeParameter(db, 'loyalty.cashback', 'branch', { branchId, id: null }, program)
    switchOn(db, program)
    db.run("UPDATE customer SET mobile = '11987654321' WHERE id = ?", member)
  })
  return {
    operator,
    ways,
    till: () => till,
    restart(): void {
      clock = till.clock.now
      till.loyalty.stop()
      till.database.close()
      till = open()
    },
    async settle(): Promise<void> {
      ways.fate = () => 'well'
      operator.settle()
      for (let round = 0; round < 30; round++) {
        await till.loyalty.outbox.runDue()
        till.clock.now += 30 * 60_000
      }
    },
  }
}
/** Turns a programme on for the whole company. */
export function switchOn(db: WriteDb, program: LoyaltyProgramId): void {
  for (const { id, switchedBy } of programs)
    if (id === program) writeParameter(db, switchedBy.key, 'company', { branchId, id: null }, true)
}

/** The PIN the customer tells, its own id each time. */
export const pinTry = (pin: string) => ({ pin, attemptId: randomUUID() })
