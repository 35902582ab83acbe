import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { unsoundness } from '#main/testing/file/soundness'

/** What is wrong with the shop's file in a data folder, in words; empty when it is sound. */
export function soundFolder(dataFolder: string): string[] {
  const raw = new Sqlite(join(dataFolder, 'balcao.db'))
  try {
    return unsoundness(raw)
  } finally {
    raw.close()
  }
}
