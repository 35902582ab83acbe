import Sqlite from 'better-sqlite3'
import { takeBackup } from '../backup'
import { stageCopy } from '../staged-restore'
import { lookInside } from './look-inside'
import { mirrorCopies } from './mirror-copies'

export interface TakeOrder {
  readonly path: string
  readonly folder: string
  readonly now: number
}

/** What is done with copies, each by a connection of its own; answers the name of a copy that was taken. */
export const copyTasks = {
  take: ({ path, folder, now }: TakeOrder): string => {
    const raw = new Sqlite(path, { readonly: true })
    try {
      return takeBackup(raw, folder, 'daily', now)
    } finally {
      raw.close()
    }
  },
  mirror: mirrorCopies,
  look: lookInside,
  stage: stageCopy,
}
export type CopyTasks = typeof copyTasks
