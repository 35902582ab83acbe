import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { _electron, type ElectronApplication, type Page } from 'playwright/test'
import { electronToTest } from './electron-to-test'

/** A running till: the real Electron on its own data folder. */
export interface Till {
  readonly app: ElectronApplication
  readonly window: Page
  readonly dataFolder: string
}

export async function startTill(
  dataFolder: string,
  extraArgs: readonly string[] = [],
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<Till> {
  const { executablePath, args } = electronToTest()
  const app = await _electron.launch({
    executablePath,
    args: [...args, `--data-dir=${dataFolder}`, ...extraArgs],
    env: { ...stringEnv(), LANG: 'pt_BR.UTF-8', TZ: 'America/Sao_Paulo', ...extraEnv },
  })
  const window = await app.firstWindow()
  return { app, window, dataFolder }
}

/** Ends the app as a shop does: windows closed, database closed. */
export async function closeTill({ app }: Till): Promise<void> {
  await app.close()
}

/** Pulls the plug: nothing in the app gets to say goodbye. */
export async function killTill({ app }: Till): Promise<void> {
  const child = app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** Asks the shop's file a question, over a connection of the test's own. */
export function askDatabase<Row>(dataFolder: string, sql: string, ...values: unknown[]): Row[] {
  const raw = new Sqlite(join(dataFolder, 'balcao.db'), { readonly: true })
  try {
    return raw.prepare(sql).all(...values) as Row[]
  } finally {
    raw.close()
  }
}

/** Changes the shop's file as somebody setting it up would, over a connection of the test's own. */
export function changeDatabase(dataFolder: string, sql: string, ...values: unknown[]): void {
  const raw = new Sqlite(join(dataFolder, 'balcao.db'))
  try {
    raw.prepare(sql).run(...values)
  } finally {
    raw.close()
  }
}

/** The papers the simulated printer left, oldest first, as the text a person reads. */
export function printedPapers(dataFolder: string): string[] {
  const folder = join(dataFolder, 'papers')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
