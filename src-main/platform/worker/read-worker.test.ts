import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readInProcess } from '../../testing/platform/read-in-process'
import { sampleTasks } from '../../testing/platform/sample-tasks'
import { testFolder } from '../../testing/platform/test-folder'
import { readWorker, type ReadWorker } from './read-worker'

let folder: string
let path: string
let died: Error[]

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'some.db')
  died = []
  const raw = new Sqlite(path)
  raw.pragma('journal_mode = WAL')
  raw.exec('CREATE TABLE number (value INTEGER)')
  raw.exec(
    'WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 1000) INSERT INTO number SELECT n FROM up',
  )
  raw.close()
})

/** A real worker over the source, as the built one runs over the bundle. */
function real(): ReadWorker<typeof sampleTasks> {
  const file = join(folder, 'worker.mjs')
  const here = (name: string) => new URL(name, import.meta.url).href
  writeFileSync(
    file,
    `import { register } from '${import.meta.resolve('tsx/esm/api')}'
     register()
     const { serveTasks } = await import('${here('./serve-tasks.ts')}')
     const { sampleTasks } = await import('${here('../../testing/platform/sample-tasks.ts')}')
     serveTasks(sampleTasks)\n`,
  )
  return readWorker(file, path, (error) => died.push(error))
}

describe.each([
  ['beside main', real],
  ['in process', () => readInProcess(sampleTasks, path)],
] as const)('tasks %s', (_where, start) => {
  let worker: ReadWorker<typeof sampleTasks>
  beforeEach(() => {
    worker = start()
    onTestFinished(() => worker.close())
  })

  it('answer, count the rows they looked at, and see what main wrote meanwhile', async () => {
    const first = worker.run('sum', { above: 0 })
    expect(await first.ended).toEqual({ ok: true, value: 500_500 })
    expect(first.looked()).toBe(1000)
    const raw = new Sqlite(path)
    raw.exec('INSERT INTO number VALUES (1000000)')
    raw.close()
    expect(await worker.run('sum', { above: 1000 }).ended).toEqual({ ok: true, value: 1_000_000 })
  })

  it('fold text as every connection does', async () => {
    expect(await worker.run('folded', { text: 'CALÇAS' }).ended).toEqual({ ok: true, value: 'calcas' })
  })

  it('cannot write, and say what went wrong with its code', async () => {
    await expect(worker.run('write', {}).ended).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
    expect(await worker.run('sum', { above: 999 }).ended).toEqual({ ok: true, value: 1000 })
  })

  it('stop between rows when they are told to, and leave the worker to others', async () => {
    const endless = worker.run('endless', {})
    await expect.poll(endless.looked, { timeout: 20_000 }).toBeGreaterThan(0)
    endless.stop()
    expect(await endless.ended).toEqual({ ok: false, error: 'stopped' })
    expect(await worker.run('sum', { above: 999 }).ended).toEqual({ ok: true, value: 1000 })
  })
})

it('stops inside a statement that has not answered a row', async () => {
  const worker = real()
  onTestFinished(() => worker.close())
  const long = worker.run('longStatement', {})
  await expect.poll(long.looked, { timeout: 20_000 }).toBeGreaterThan(0)
  long.stop()
  expect(await long.ended).toEqual({ ok: false, error: 'stopped' })
})

describe('a worker that dies', () => {
  it('is said to whoever waits, and started anew for whoever asks next', async () => {
    const worker = real()
    onTestFinished(() => worker.close())
    expect(await worker.run('die', {}).ended).toEqual({ ok: false, error: 'died' })
    expect(died).toMatchObject([{ message: 'The worker ended with code 3' }])
    expect(await worker.run('sum', { above: 999 }).ended).toEqual({ ok: true, value: 1000 })
  })

  it('is said where it cannot even start', async () => {
    const worker = readWorker<typeof sampleTasks>(join(folder, 'none.mjs'), path, (error) => died.push(error))
    expect(await worker.run('sum', { above: 0 }).ended).toEqual({ ok: false, error: 'died' })
    expect(died).toHaveLength(1)
  })

  it('is nobody’s news when the till closes', async () => {
    const worker = real()
    const endless = worker.run('endless', {})
    await expect.poll(endless.looked, { timeout: 20_000 }).toBeGreaterThan(0)
    worker.close()
    expect(await endless.ended).toEqual({ ok: false, error: 'died' })
    expect(died).toEqual([])
  })
})
