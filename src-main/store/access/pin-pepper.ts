import { randomBytes } from 'node:crypto'
import type { Database } from '../../platform/database/connection'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { storedSecret, writeSecret } from '../../platform/secrets/secret-rows'
import { pepperedPrefix } from './pin'

const secretName = 'pin-pepper'
/** A keyring that does not answer keeps nobody from the till for longer than this. */
const PATIENCE_MS = 5_000

interface PepperDeps {
  readonly database: Database
  readonly secrets: SecretKeeper
}

/**
 * A key of the system's vault that goes into the hashes of PINs: a copy of the file alone lets nobody try them out.
 * Whoever manages access or restores copies has none, since a file on another computer must let somebody in.
 */
export function createPinPepper({ database, secrets }: PepperDeps) {
  let opening: Promise<Buffer | null> | null = null

  /** Made where the vault protects and nobody's PIN still hangs on one that does not open here. */
  async function open(): Promise<Buffer | null> {
    const text = await secrets.read(database, secretName, false)
    if (text !== null) return Buffer.from(text, 'base64')
    if (storedSecret(database, secretName) !== undefined && isNeeded()) {
      // Restored from another computer: whoever manages has to give those operators new PINs.
      database.write((db) =>
        db.run("INSERT INTO role_notice (name) VALUES ('pins-elsewhere') ON CONFLICT DO NOTHING"),
      )
      return null
    }
    const key = randomBytes(32)
    const made = await secrets.prepare(key.toString('base64'), false)
    if (!made.ok) return null
    database.write((db) => writeSecret(db, secretName, made.value))
    return key
  }

  const isNeeded = (): boolean =>
    database.get('SELECT 1 FROM operator WHERE pin_hash LIKE ? LIMIT 1', `${pepperedPrefix}%`) !== undefined

  return {
    /** The key; null where this computer has none, or does not give it in time. */
    current: async (): Promise<Buffer | null> => {
      opening ??= open().catch(() => null)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), PATIENCE_MS)
      })
      const key = await Promise.race([opening, late])
      clearTimeout(timer)
      return key
    },
  }
}
export type PinPepper = ReturnType<typeof createPinPepper>
