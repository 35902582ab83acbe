import type Sqlite from 'better-sqlite3'
import { fail, ok, type Result } from '#shared/kernel/result'
import { connect, openFile } from '../../platform/database/connection'
import { migrate, type MigrationProgress } from '../../platform/database/migrate'
import { hasShop } from '../setup/setup-rows'
import { takeBackup } from './backup'
import { openFailure, type OpenFailure } from './look-at-file'

/** Which file, where its copies are kept, and the moment a copy is dated by. */
export interface UpgradeOrder {
  readonly path: string
  readonly backupFolder: string
  readonly now: number
  /** Milliseconds another program is waited for. */
  readonly patience?: number
}

/** What is being done to the file, as whoever does it tells. */
export type UpgradeTold =
  | { readonly doing: 'copying' }
  | { readonly doing: 'verifying' }
  | ({ readonly doing: 'steps' } & MigrationProgress)

/**
 * Brings the shop's file up to date: a copy of it as it was, then one transaction a step. Over a connection of its own,
 * closed at the end, so that it can be done in the worker (`upgrade-worker.ts`) or at once. Whatever stops it, the file
 * stands at its last whole step, and the next start goes on from there.
 */
export function upgradeFile(
  { path, backupFolder, now, patience }: UpgradeOrder,
  told: (what: UpgradeTold) => void = () => undefined,
  migrations?: Parameters<typeof migrate>[2],
): Result<null, OpenFailure> {
  let raw: Sqlite.Database | undefined
  try {
    const file = (raw = openFile(path, patience))
    const copyFirst = (): void => {
      // A copy of an empty file would only stand in the way of setting it up.
      if (!hasShop(connect(file))) return
      told({ doing: 'copying' })
      takeBackup(file, backupFolder, 'upgrade', now, () => told({ doing: 'verifying' }))
    }
    migrate(file, copyFirst, migrations, (progress) => told({ doing: 'steps', ...progress }))
    return ok(null)
  } catch (error) {
    return fail(openFailure(error, raw === undefined ? 'unreadable' : 'migration-failed'))
  } finally {
    raw?.close()
  }
}
