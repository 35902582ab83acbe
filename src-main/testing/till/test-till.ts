import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CentralWire } from '#shared/central/central'
import type { AppContract, OperationName } from '#shared/contract'
import type { ErrorOf, InputOf, OutputOf, ReplyOf } from '#shared/kernel/operation'
import { recoveryHandlers } from '../../compose/recovery'
import { composeTill } from '../../compose/till'
import type { NetworkDisplay, ScreenGate } from '../../devices/hardware/network-display'
import type { LoyaltyDesk } from '../../loyalty/port/loyalty-desk'
import type { StartProgram } from '../../loyalty/settings/start-programs'
import type { Database } from '../../platform/database/connection'
import { ownSecondFolder } from '../../store/backup/copies/second-folder'
import { openDatabase } from '../../store/backup/open-database'
import { createRestoreAttempts } from '../../store/backup/restore-attempts'
import { companyOfTests, joinCompany } from '../central/company-of-tests'
import { testFolder } from '../platform/test-folder'
import { placeShopFile } from './shop-file'
import { operators, terminalId } from './test-shop'
import { testSurroundings } from './test-surroundings'

type Input<N extends OperationName> = InputOf<AppContract[N]>

/** A till as the renderer meets it, over a real file, with the clock, the session and the printer in the test's hands. */
export function testTill(
  folder = testFolder(),
  at = terminalId,
  programOf?: LoyaltyDesk['programOf'],
  start?: StartProgram,
  network?: (gate: ScreenGate) => NetworkDisplay,
  central?: CentralWire,
) {
  const path = join(folder, 'balcao.db')
  const backupFolder = join(folder, 'backups')
  const company = central === undefined ? companyOfTests() : null
  const surroundings = testSurroundings(folder, {
    programOf,
    start,
    network,
    central: central ?? company?.central.wire,
  })
  const { around, clock, pushed } = surroundings
  const { now } = around.time
  if (!existsSync(path)) placeShopFile(path)
  const database = openTestDatabase(path, backupFolder, now())
  if (company) joinCompany(company, database, at)
  const attempts = createRestoreAttempts(join(folder, 'restore-attempts.json'), now)
  const till = composeTill(around, {
    database,
    terminalId: at,
    recovery: recoveryHandlers({
      ...around,
      path,
      backupFolder,
      file: { is: 'well' },
      bringPhotos: () => Promise.resolve(),
      secondFolder: () => ownSecondFolder(database, at),
      attempts,
      now,
    }),
  })
  const { dispatch, session, clock: watch } = till
  const call = async <N extends OperationName>(
    name: N,
    input: Input<N>,
    approvalId?: string,
  ): Promise<ReplyOf<AppContract[N]>> => {
    const reply = await dispatch({ name, input, ...(approvalId === undefined ? {} : { approvalId }) })
    // What was queued for the printer meanwhile has come out.
    await new Promise(setImmediate)
    return reply as ReplyOf<AppContract[N]>
  }
  const made = {
    ...surroundings,
    folder,
    database,
    watch,
    session,
    approvals: till.approvals,
    seals: till.seals,
    programs: till.programs,
    jobs: till.jobs,
    central: till.central,
    messages: till.messages,
    papers: till.devices.papers,
    labelRuns: till.devices.labelRuns,
    scanners: till.devices.scanners,
    loyalty: till.loyalty,
    display: till.displays,
    /** What the screen was told of papers that did not come out. */
    printFailures: () => pushed.flatMap((one) => (one.name === 'print-failed' ? [one.payload] : [])),
    dispatch,
    call,
    /** So many days pass at a till that stays on. */
    passDays(count: number): void {
      for (let day = 0; day < count; day++) {
        clock.now += 86_400_000
        watch.note()
      }
    },
    /** The answer of a call that must work. */
    async must<N extends OperationName>(
      name: N,
      input: Input<N>,
      approvalId?: string,
    ): Promise<OutputOf<AppContract[N]>> {
      const reply = await call(name, input, approvalId)
      if (!reply.ok) throw new Error(`${name} refused: ${JSON.stringify(reply.error)}`)
      return reply.value
    },
    /** The refusal of a call that must not. */
    async refused<N extends OperationName>(
      name: N,
      input: Input<N>,
      approvalId?: string,
    ): Promise<ErrorOf<AppContract[N]>> {
      const reply = await call(name, input, approvalId)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.error
    },
    signIn: (who: keyof typeof operators): void => session.signIn(operators[who]),
  }
  company?.tills.push({ till: made, terminalId: at })
  return made
}

export type TestTill = ReturnType<typeof testTill>

function openTestDatabase(path: string, backups: string, now: number): Database {
  const opened = openDatabase(path, backups, now)
  if (!opened.ok) throw opened.error.error
  return opened.value
}
