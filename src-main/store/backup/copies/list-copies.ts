import type { CopiesView } from '#shared/store/backup/copies-operations'
import { listBackups, type Backup } from '../backup'
import { readBackupName } from '../backup-name'

/** The copies there are, each once, with where it lies; newest first. A second folder that does not answer has none. */
export function listCopies(here: string, second: string | null): CopiesView['copies'] {
  const all = new Map<string, CopiesView['copies'][number]>()
  const add = (place: 'here' | 'second', copies: readonly Backup[]): void => {
    for (const { name, takenAt, bytes } of copies) {
      const known = all.get(name)
      const kind = readBackupName(name)?.kind ?? 'daily'
      all.set(name, { name, takenAt, bytes, kind, places: [...(known?.places ?? []), place] })
    }
  }
  add('here', listBackups(here))
  if (second !== null) add('second', listOrNone(second))
  return [...all.values()].toSorted((a, b) => b.takenAt - a.takenAt)
}

function listOrNone(folder: string): readonly Backup[] {
  try {
    return listBackups(folder)
  } catch {
    // Unplugged while it was read.
    return []
  }
}
