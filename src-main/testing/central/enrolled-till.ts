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
  prepare: (till: TestTill) => void = () => undefined,
) {
  const folder = testFolder()
  const open = (): TestTill => {
    const opened = testTill(folder, at, undefined, undefined, undefined, loopback.wire)
    opened.signIn('manager')
    return opened
  }
  let till = open()
  prepare(till)
  return {
    till: () => till,
    /** Joins the company by a code of its own. */
    async enrol(): Promise<void> {
      const [uid] = figures(till, `SELECT uid FROM terminal WHERE id = ${at}`)
      const code = `code of ${String(uid)} ${loopback.calls.length}`
      loopback.giveCode(code, [String(uid)], Infinity)
      const enrolled = await till.central.enrol(code)
      if (!enrolled.ok) throw new Error(enrolled.error.code)
      await till.central.sync()
    },
    restart(): void {
      till.database.close()
      till = open()
    },
  }
}
export type TillOfCentral = ReturnType<typeof tillOf>
