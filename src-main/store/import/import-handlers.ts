import { existsSync } from 'node:fs'
import { fail, ok } from '#shared/kernel/result'
import type { importContract, ImportRun } from '#shared/store/import/import-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { RunningReadings } from '../../platform/worker/running-readings'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { takeOut } from '../audit/take-out'
import { shopTimeZone } from '../branch/shop-clock-queries'
import type { Imports } from './create-imports'
import { clearImports, importFolder, receivedFile, receivePart } from './import-folder'
import type { ImportKind } from './import-kind'
import { latestRuns, openRun, rememberChoices, type StoredRun } from './import-rows'
import type { ImportTasks } from './import-tasks'
import { hasStaging, openStaging } from './staging'

export interface BesideImport {
  readonly readWorker: ReadWorker<ImportTasks>
  readonly runningReadings: RunningReadings
  readonly imports: Imports
  readonly importKinds: readonly ImportKind[]
}

const shownRuns = 20
const pageRows = 200

export function importQueries(
  { database }: ReadDesk,
  { readWorker, runningReadings, imports, importKinds }: BesideImport,
): QueriesFor<typeof importContract> {
  const folderOf = (id: string): string => importFolder(imports.folder, id)
  return {
    'import.overview': () =>
      ok({
        kinds: importKinds.map(viewKind),
        runs: latestRuns(database, shownRuns).map((run) => viewRun(run, hasStaging(folderOf(run.id)))),
      }),
    'import.look': async ({ run, id, kind, format }) => {
      const file = receivedFile(folderOf(id))
      if (!existsSync(file)) return fail({ code: 'import-lost' })
      const read = await runningReadings.follow(
        run,
        readWorker.run('import.read-beginning', { kind, file, format }),
      )
      return read.ok ? read.value : read
    },
    'import.rows': ({ id, state, after }) => {
      const folder = folderOf(id)
      if (!hasStaging(folder)) return fail({ code: 'import-lost' })
      const staging = openStaging(folder, 'there')
      const rows = staging.rows(state, after, pageRows + 1)
      staging.close()
      return ok({ rows: rows.slice(0, pageRows), more: rows.length > pageRows })
    },
  }
}

export function importCommands(
  desk: Desk,
  { readWorker, runningReadings, imports, importKinds }: BesideImport,
  exportFolder: string,
): CommandsFor<typeof importContract> {
  const { database, now, terminal } = desk
  const folderOf = (id: string): string => importFolder(imports.folder, id)
  const underWay = () => {
    const open = openRun(database)
    return open && fail({ code: 'import-under-way' as const, file: open.file })
  }
  const timeZone = (): string => shopTimeZone(database, terminal.branchId)
  return {
    'import.receive': async ({ id, at, part }) => {
      const busy = underWay()
      if (busy) return busy
      if (at === 0) await clearImports(imports.folder, database, now(), id)
      return receivePart(folderOf(id), at, Buffer.from(part, 'base64'))
    },
    'import.check': async ({ run, id, kind: kindId, name, format, columns }, { operator }) => {
      const busy = underWay()
      if (busy) return busy
      const folder = folderOf(id)
      const path = receivedFile(folder)
      const kind = importKinds.find((one) => one.id === kindId)
      if (!kind || !existsSync(path)) return fail({ code: 'import-lost' })
      const missing = missingColumn(kind, columns)
      if (missing !== undefined) return fail({ code: 'import-columns', missing })
      const place = {
        branchId: terminal.branchId,
        terminalId: terminal.id,
        at: now(),
        operatorId: operator.id,
      }
      const order = { kind: kindId, path, name, folder, format, columns, place }
      const read = await runningReadings.follow(run, readWorker.run('import.stage', order))
      if (!read.ok) return read
      if (!read.value.ok) return read.value
      const { signature, ...answer } = read.value.value
      database.write((db) => rememberChoices(db, kindId, signature, { format, columns }))
      return ok(answer)
    },
    'import.begin': ({ id }, caller) => imports.begin(caller, id),
    'import.stop': ({ id }, caller) => imports.halt(caller, id),
    'import.resume': ({ id }, caller) => imports.resume(caller, id),
    'import.give-up': ({ id }, caller) => imports.giveUp(caller, id),
    'import.save-refused': async ({ id, run, format }, caller) => {
      const folder = folderOf(id)
      if (!hasStaging(folder)) return fail({ code: 'import-lost' })
      const zone = timeZone()
      const taken = {
        name: 'recusadas',
        extension: format,
        action: 'import.save-refused',
        timeZone: zone,
      } as const
      return takeOut(desk, caller, exportFolder, taken, (file) =>
        runningReadings.follow(
          run,
          readWorker.run('import.write-refused', { folder, file, format, timeZone: zone }),
        ),
      )
    },
    'import.save-model': async ({ kind, run, format }, caller) => {
      const zone = timeZone()
      const taken = {
        name: 'modelo',
        extension: format,
        action: 'import.save-model',
        timeZone: zone,
      } as const
      return takeOut(desk, caller, exportFolder, taken, (file) =>
        runningReadings.follow(
          run,
          readWorker.run('import.write-model', { kind, file, format, timeZone: zone }),
        ),
      )
    },
  }
}

function viewKind({ id, name, about, columns, needs }: ImportKind) {
  return {
    id,
    name,
    about,
    columns: Object.entries(columns).map(([column, one]) => ({
      id: column,
      name: one.name,
      hasDecimals: one.hasDecimals === true,
    })),
    needs,
  }
}

function viewRun(run: StoredRun, keepsStaging: boolean): ImportRun {
  return { ...run, keepsRefused: keepsStaging && run.counts.refused > 0 }
}

/** What the file has no column for, where it needs one: `Código ou Código de barras`. */
function missingColumn(
  { needs, columns }: ImportKind,
  mapped: Readonly<Record<string, unknown>>,
): string | undefined {
  const unmet = needs.find((group) => !group.some((id) => id in mapped))
  return unmet?.map((id) => columns[id]?.name ?? id).join(' ou ')
}
