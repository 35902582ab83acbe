import { afterEach, beforeEach, expect } from 'vitest'
import { terminalIdSchema, type TerminalId } from '#shared/kernel/ids'
import { expectSound } from '../file/expect-sound'
import { testFolder } from '../platform/test-folder'
import { figures } from '../till/sell'
import { testTill, type TestTill } from '../till/test-till'
import { addTerminal } from './add-terminal'
import { foundCompany, type Company } from './company-of-tests'

/**
 * Runs the tests of a file with every till in a company (the project `company` of vitest): what they ask stays as it is,
 * and after each of them another till of the branch hears all that was done and knows it alike.
 */
let company: Company
beforeEach(() => {
  company = foundCompany()
})

/** What a terminal did, as every till of the branch is to know it. */
const done = (terminalId: TerminalId): string =>
  `SELECT id || state FROM sale WHERE number IS NOT NULL AND terminal_id = ${terminalId}
   UNION ALL SELECT id || total_cents FROM return WHERE terminal_id = ${terminalId}`

afterEach(async () => {
  company.central.ways.fate = () => 'well'
  const tills = company.tills.filter(({ till }) => till.database.raw.open)
  for (const { till } of tills) await till.central.sync()
  const witness = witnessOf()
  await witness.central.sync()
  await witness.central.sync()
  expect(figures(witness, 'SELECT why FROM parked_fact')).toEqual([])
  expect(figures(witness, 'SELECT why FROM parked_document')).toEqual([])
  expectSound(witness)
  for (const { till, terminalId } of tills)
    expect(figures(witness, done(terminalId))).toEqual(
      expect.arrayContaining(figures(till, done(terminalId))),
    )
  witness.database.close()
})

/** A terminal of its own, over a file that knows only what the Central says. */
function witnessOf(): TestTill {
  const folder = testFolder()
  const id = terminalIdSchema.parse(99)
  addTerminal(folder, id)
  return testTill(folder, id)
}
