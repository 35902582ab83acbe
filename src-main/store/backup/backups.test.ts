import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { connect, openFile } from '../../platform/database/connection'
import { isDamaged } from '../../platform/database/sqlite-errors'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { testLog } from '../../testing/platform/test-log'
import { listBackups } from './backup'
import { backupName } from './backup-name'
import { createBackups, type Backups } from './backups'
import { copyWorker } from './copies/copy-work'

const hour = 60 * 60_000
const now = Date.UTC(2026, 2, 10, 12)
let folder: string
let path: string
let workerFile: string
let log: ReturnType<typeof testLog>
let failures: unknown[]
let second: string | null
let outcomes: string[]

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  const database = connect(openFile(path))
  database.raw.exec('CREATE TABLE shelf (name TEXT) STRICT')
  database.close()
  workerFile = join(folder, 'worker.mjs')
  const worker = new URL('./copies/copy-worker.ts', import.meta.url).href
  writeFileSync(
    workerFile,
    `import { register } from '${import.meta.resolve('tsx/esm/api')}'\nregister()\nawait import('${worker}')\n`,
  )
  log = testLog()
  failures = []
  second = null
  outcomes = []
})

function schedule(): Backups {
  return createBackups({
    path,
    folder: join(folder, 'backups'),
    maxAge: () => 24 * hour,
    copyWork: copyWorker(workerFile),
    second: () => second,
    isSecondBehind: () => false,
    onSecond: (outcome) => outcomes.push(outcome),
    now: () => now,
    log,
    onFailure: (error) => failures.push(error),
  })
}

/** A backup taken so long ago. */
function agedBackup(age: number): void {
  mkdirSync(join(folder, 'backups'), { recursive: true })
  writeFileSync(join(folder, 'backups', backupName({ kind: 'daily', takenAt: now - age, head: null })), '')
}

describe('backups beside the till', () => {
  it('are taken by a worker from the file in use, and are one when asked for twice at once', async () => {
    const inUse = connect(openFile(path))
    inUse.write((db) => db.run("INSERT INTO shelf VALUES ('in the journal')"))
    const backups = schedule()
    expect(backups.take()).toBe(backups.take())
    await backups.backUp()
    expect(failures).toEqual([])
    expect(log.events).toEqual(['backup-taken'])
    expect(readdirSync(join(folder, 'backups'))).toEqual(['balcao-2026-03-10T12-00-00.000Z.db'])
    inUse.close()
  })

  it('report a damaged file as damaged, having read all of it', async () => {
    corruptTable(path, 'shelf')
    await schedule().backUp()
    expect(failures.map(isDamaged)).toEqual([true])
    expect(log.incidents.map(({ event }) => event)).toEqual(['backup-failed'])
    expect(existsSync(join(folder, 'backups'))).toBe(true)
    expect(listBackups(join(folder, 'backups'))).toEqual([])
  })

  it('go on to a second folder, and say how that went', async () => {
    second = join(folder, 'pendrive', 'balcao-pdv-1')
    await schedule().take()
    expect(outcomes).toEqual(['gone'])
    mkdirSync(join(folder, 'pendrive'))
    await schedule().take()
    expect(outcomes).toEqual(['gone', 'done'])
    expect(listBackups(second)).toEqual(listBackups(join(folder, 'backups')))
  })

  it('report a worker that cannot start, and try again next time', async () => {
    workerFile = join(folder, 'nowhere.mjs')
    const backups = schedule()
    await backups.backUp()
    await backups.backUp()
    expect(log.incidents.map(({ event }) => event)).toEqual(['backup-failed', 'backup-failed'])
  })
})

it('a worker that ends without a copy took none', async () => {
  writeFileSync(workerFile, 'process.exit(3)')
  await schedule().backUp()
  expect(log.events).toEqual([])
  expect(log.incidents.map(({ event }) => event)).toEqual(['backup-failed'])
})

describe('a backup is due', () => {
  it.each([
    ['when there is none', undefined, true],
    ['when the newest is a day old', 24 * hour, true],
    ['not when the newest is younger', 23 * hour, false],
    ['when the newest is from the future: the clock was wrong', -hour, true],
  ])('%s', (_when, age, due) => {
    if (age !== undefined) agedBackup(age)
    expect(schedule().isDue()).toBe(due)
  })
})
