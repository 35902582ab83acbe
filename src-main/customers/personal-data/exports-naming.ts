import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ReadDb } from '../../platform/database/connection'
import type { KnownBy } from '../../platform/personal-data/known-by'

const readable = new Set(['.csv', '.json', '.txt'])
const MOST_BYTES = 200_000_000

interface Found {
  /** Names of files that name them, or were made about them alone. */
  readonly files: readonly string[]
  /** How many others nobody can look into. */
  readonly unreadable: number
}

/** Files taken out of the till that name somebody. What was made about them alone is known by the trail. */
export function exportsNaming(folder: string, own: readonly string[], { alone }: KnownBy): Found {
  if (!existsSync(folder)) return { files: [], unreadable: 0 }
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  const others = names.filter((name) => !own.includes(name))
  const texts = others.filter((name) => isReadable(folder, name))
  const words = alone.map(({ text }) => text.toLowerCase())
  const naming = texts.filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8').toLowerCase()
    return words.some((word) => text.includes(word))
  })
  return {
    files: [...names.filter((name) => own.includes(name)), ...naming],
    unreadable: others.length - texts.length,
  }
}

/** Names of the files “O que sabemos” wrote about these people. */
export function ownExports(db: ReadDb, ids: readonly string[]): string[] {
  return db
    .all<{ file: string | null }>(
      `SELECT detail ->> '$.file' AS file FROM audit_entry
       WHERE action IN ('customer.export-data') AND detail ->> '$.customerId' IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    )
    .flatMap(({ file }) => file ?? [])
}

export function removeExports(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true })
}

const isReadable = (folder: string, name: string): boolean =>
  readable.has(extname(name).toLowerCase()) && statSync(join(folder, name)).size <= MOST_BYTES
