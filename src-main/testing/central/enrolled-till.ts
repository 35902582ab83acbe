import { randomUUID } from 'node:crypto'
import type { TerminalId } from '#shared/kernel/ids'
import { testFolder } from '../platform/test-folder'
import { figures } from '../till/sell'
import { terminalId } from '../till/test-shop'
import { testTill, type TestTill } from '../till/test-till'
import type { LoopbackCentral } from './loopback-central'

/** A till of the test shop that a Central in memory is in reach of, and what a power cut and a new start make of it. */
export function tillOf(
  loopback: LoopbackCentral,
  at: TerminalId = terminalId,
  prepare?: (till: TestTill) => void,
) {
  const folder = testFolder()
  const open = (): TestTill => {
    const opened = testTill(folder, at, undefined, undefined, undefined, loopback.wire)
    opened.signIn('manager')
    return opened
  }
  let till = open()
  if (prepare) {
    prepare(till)
    // Composed by what it is now.
    till.database.close()
    till = open()
  }
  function newCode(): string {
    const [uid] = figures(till, `SELECT uid FROM terminal WHERE id = ${at}`)
    const code = `${at}-${loopback.calls.length}`
    loopback.giveCode(code, [String(uid)], Infinity)
    return code
  }
  return {
    till: () => till,
    /** A person at the Central gives this terminal a code. */
    newCode,
    /** Joins the company by a code of its own. */
    async enrol(): Promise<void> {
      const code = newCode()
      const enrolled = await till.central.enrol(code, () => undefined)
      if (!enrolled.ok) throw new Error(enrolled.error.code)
      await till.central.sync()
    },
    /** The Central hears of another act under the number this till gives next, as of a copy of its disk. */
    async copySpeaks(): Promise<void> {
      const [uid] = figures(till, `SELECT uid FROM terminal WHERE id = ${at}`)
      const last = loopback.facts().findLast((fact) => fact.terminal === uid)
      if (!last) throw new Error('The till told nothing yet')
      const other = { ...last, uid: randomUUID(), sequence: last.sequence + 1, body: 'of the copy' }
      await till.central.central?.sendFacts({ facts: [other] })
    },
    restart(): void {
      till.database.close()
      till = open()
    },
  }
}
export type TillOfCentral = ReturnType<typeof tillOf>
