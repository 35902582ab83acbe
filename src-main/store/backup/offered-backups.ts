import { join } from 'node:path'
import type { OfferedCopy } from '#shared/store/backup/backup-operations'
import { currentVersion } from '../../platform/database/migrations/migrations'
import { askReadOnly } from '../../platform/database/read-only'
import { databaseVersion } from '../../platform/database/version'
import { listBackups, type Backup } from './backup'
import { readLabel } from './backup-label'
import { holdsShop } from './file-proof'

/**
 * The copies the recovery screen offers, newest first by the time within: ours by name, of a shop, of a version this
 * program knows, and saying within what their name says. All of a copy is only read when it is restored.
 */
export function offeredBackups(folder: string): OfferedCopy[] {
  return listBackups(folder)
    .flatMap((backup) => {
      const takenAt = askReadOnly(join(folder, backup.name), (raw) =>
        holdsShop(raw) && databaseVersion(raw) <= currentVersion ? timeWithin(readLabel(raw), backup) : null,
      )
      return takenAt === undefined || takenAt === null ? [] : [{ ...backup, takenAt }]
    })
    .sort((a, b) => b.takenAt - a.takenAt)
}

/** Null where name and content disagree: somebody gave a copy the name of another. */
function timeWithin(label: ReturnType<typeof readLabel>, { takenAt, head }: Backup): number | null {
  // Copies of versions that wrote no label have names without a head.
  if (label === null) return head === null ? takenAt : null
  const agrees =
    label.takenAt === takenAt && label.head?.entry === head?.entry && label.head?.digits === head?.digits
  return agrees ? label.takenAt : null
}
