import Sqlite from 'better-sqlite3'

/** Asks a file that is not ours to change; undefined where it cannot be read so far. */
export function askReadOnly<T>(path: string, ask: (raw: Sqlite.Database) => T): T | undefined {
  let raw: Sqlite.Database | undefined
  try {
    raw = new Sqlite(path, { readonly: true, fileMustExist: true })
    return ask(raw)
  } catch {
    // Whatever a damaged or strange file makes fail: it tells nothing.
    return undefined
  } finally {
    raw?.close()
  }
}
