import type { Instant } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { recordAudit } from '../audit/record-audit'
import { clearImports, importFolder } from './import-folder'
import type { ImportKind, ImportWork } from './import-kind'
import { endRun, findRun, insertRun, openRun, setRunState, type StoredRun } from './import-rows'
import { hasStaging, openStaging } from './staging'
import { takeOver } from './take-over'

/** Rows asked of the staging file at once. */
const pageRows = 500

interface ImportsDeps {
  readonly desk: Desk
  readonly kinds: readonly ImportKind[]
  /** Where files lie between being chosen and having been taken over. */
  readonly folder: string
  readonly steadyNow: () => number
  /** Lets whoever sells go first. */
  readonly giveWay: () => Promise<void>
  readonly mayWrite: () => true | Promise<boolean>
  /** Lets go of all but the refused rows of an import that is over, beside main. */
  readonly leaveRefused: (folder: string) => Promise<void>
  readonly log: Log
}

type Lost = { readonly code: 'import-lost' }
type Over = { readonly code: 'import-over' }
type Begun = Result<
  null,
  Lost | { readonly code: 'import-under-way'; readonly file: string } | { readonly code: 'import-nothing' }
>

/** Takes checked rows over, one import at a time, in small parts between sales (FEATURES B5). */
export interface Imports {
  readonly folder: string
  readonly begin: (caller: Caller, id: string) => Begun
  /** Stands still behind the last row that was taken over. */
  readonly halt: (caller: Caller, id: string) => Result<null, Over>
  readonly resume: (caller: Caller, id: string) => Result<null, Over | Lost>
  readonly giveUp: (caller: Caller, id: string) => Promise<Result<null, Over>>
  readonly start: () => void
  readonly stop: () => void
}

export function createImports(deps: ImportsDeps): Imports {
  const { desk, folder, log } = deps
  const { database, now } = desk
  let isOver = false
  let turn: Promise<void> = Promise.resolve()

  function go(id: string, caller: Caller): void {
    turn = turn
      .then(() => work(deps, { id, caller }, () => isOver))
      .catch((error: unknown) => {
        if (isOver) return
        log.incident('import-stopped', error)
        // Where even that is refused, the next start says so.
        database.write((db) => setRunState(db, id, 'stopped'))
      })
      .catch((error: unknown) => void log.incident('import-not-stopped', error))
  }

  return {
    folder,
    begin(caller, id) {
      const open = openRun(database)
      if (open) return fail({ code: 'import-under-way', file: open.file })
      if (findRun(database, id) || !hasStaging(importFolder(folder, id))) return fail({ code: 'import-lost' })
      const staging = openStaging(importFolder(folder, id), 'there')
      const checked = staging.checked()
      const counts = staging.counts()
      staging.close()
      if (!checked) return fail({ code: 'import-lost' })
      if (counts.new + counts.changed === 0) return fail({ code: 'import-nothing' })
      const { kind, file, hash } = checked
      database.write((db) => {
        const { terminal } = desk
        const started = { terminalId: terminal.id, startedBy: caller.operator.id, startedAt: now() }
        insertRun(db, { id, kind, file, hash, ...started, counts })
        tell(desk, caller, 'import.begin')(db, { file, entries: counts.new + counts.changed })
      })
      go(id, caller)
      return ok(null)
    },
    halt: (caller, id) => change(desk, caller, id, 'stopped'),
    resume(caller, id) {
      if (!isOpen(findRun(database, id))) return fail({ code: 'import-over' })
      if (!hasStaging(importFolder(folder, id))) return fail({ code: 'import-lost' })
      const changed = change(desk, caller, id, 'running')
      if (changed.ok) go(id, caller)
      return changed
    },
    async giveUp(caller, id) {
      const run = findRun(database, id)
      if (!isOpen(run)) return fail({ code: 'import-over' })
      database.write((db) => {
        endRun(db, id, 'given-up', now())
        tell(desk, caller, 'import.give-up')(db, { file: run.file, entries: run.done })
      })
      await turn
      await deps.leaveRefused(importFolder(folder, id))
      return ok(null)
    },
    start() {
      const left = openRun(database)
      // Whoever was at it when the program ended has to say that it goes on.
      if (left?.state === 'running') database.write((db) => setRunState(db, left.id, 'stopped'))
      clearImports(folder, database, now()).catch((error: unknown) =>
        log.incident('imports-not-cleared', error),
      )
    },
    stop: () => void (isOver = true),
  }
}

const isOpen = (run: StoredRun | undefined): run is StoredRun => run !== undefined && run.endedAt === null

type Told = 'import.begin' | 'import.stop' | 'import.resume' | 'import.give-up'

const tell =
  (desk: Desk, caller: Caller, action: Told) =>
  (
    db: Parameters<typeof recordAction>[0],
    detail: { readonly file: string; readonly entries: number },
  ): void =>
    recordAction(db, desk, caller, { action, saleId: null, detail })

/** Asks the import under way to stand still, or one that does to go on. */
function change(desk: Desk, caller: Caller, id: string, state: 'stopped' | 'running'): Result<null, Over> {
  const run = findRun(desk.database, id)
  if (!isOpen(run) || run.state === state) return fail({ code: 'import-over' })
  desk.database.write((db) => {
    setRunState(db, id, state)
    const action = state === 'stopped' ? 'import.stop' : 'import.resume'
    tell(desk, caller, action)(db, { file: run.file, entries: run.done })
  })
  return ok(null)
}

/** Row after row until all are done, or somebody wants it to stand still. */
async function work(
  deps: ImportsDeps,
  { id, caller }: { readonly id: string; readonly caller: Caller },
  isOver: () => boolean,
): Promise<void> {
  const { desk, folder, mayWrite, giveWay, steadyNow, kinds } = deps
  const { database, now, terminal } = desk
  const begun = findRun(database, id)
  const kind = kinds.find((one) => one.id === begun?.kind)
  if (!begun || !kind) return
  const staging = openStaging(importFolder(folder, id), 'there')
  const asked = (): ImportWork => ({
    desk,
    caller,
    branchId: terminal.branchId,
    terminalId: terminal.id,
    at: now(),
    operatorId: caller.operator.id,
  })
  let isDone = false
  try {
    for (;;) {
      const run = isOver() ? undefined : findRun(database, id)
      if (run?.state !== 'running') return
      const rows = staging.open(run.lastRow, pageRows)
      if (rows.length === 0) break
      for (let next = 0; next < rows.length && isGoingOn(database, id, isOver);) {
        if ((await mayWrite()) && isGoingOn(database, id, isOver))
          next += takeOver({ database, staging, kind, work: asked(), steadyNow }, id, rows.slice(next))
        await giveWay()
      }
    }
    database.write((db) => finish(db, desk, begun, now()))
    isDone = true
  } finally {
    staging.close()
  }
  if (isDone) await deps.leaveRefused(importFolder(folder, id))
}

function isGoingOn(database: Desk['database'], id: string, isOver: () => boolean): boolean {
  return !isOver() && findRun(database, id)?.state === 'running'
}

function finish(db: Parameters<typeof recordAction>[0], desk: Desk, begun: StoredRun, at: Instant): void {
  endRun(db, begun.id, 'done', at)
  const counts = findRun(db, begun.id)?.counts ?? begun.counts
  recordAudit(db, {
    at,
    terminalId: desk.terminal.id,
    operatorId: begun.startedById,
    approverId: null,
    action: 'import.end',
    saleId: null,
    detail: { file: begun.file, entries: counts.new + counts.changed, refused: counts.refused },
  })
}
