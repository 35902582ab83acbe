import type { ReadDb, WriteDb } from '../database/connection'

/** A secret as it lies in the file. `none` is for a simulator on this computer: a value anybody may know. */
export interface StoredSecret {
  readonly protection: 'system' | 'none'
  readonly value: string
}

export function storedSecret(db: ReadDb, name: string): StoredSecret | undefined {
  return db.get('SELECT protection, value FROM secret WHERE name = ?', name)
}

export function hasSecret(db: ReadDb, name: string): boolean {
  return db.get('SELECT 1 FROM secret WHERE name = ?', name) !== undefined
}

/** Null takes it away. */
export function writeSecret(db: WriteDb, name: string, secret: StoredSecret | null): void {
  if (secret === null) {
    db.run('DELETE FROM secret WHERE name = ?', name)
    return
  }
  db.put('secret', { name, protection: secret.protection, value: secret.value })
}
