import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../database/connection'
import type { Log } from '../logging/log'
import { storedSecret, type StoredSecret } from './secret-rows'
import type { SecretVault } from './secret-vault'

/** Secrets of the shop: kept sealed, opened only in main, never logged. */
export interface SecretKeeper {
  readonly isSafe: () => Promise<boolean>
  /**
   * Makes a secret ready to be stored. Where the system offers no protection only one for a simulator on this computer
   * (`isOpen`) is taken, as it is: it protects nothing.
   */
  readonly prepare: (
    text: string,
    isOpen: boolean,
  ) => Promise<Result<StoredSecret, { readonly code: 'secret-not-protected' }>>
  /** The text; null when there is none, when this computer cannot open it, or when it lies open and may not. */
  readonly read: (db: ReadDb, name: string, mayBeOpen: boolean) => Promise<string | null>
}

export function createSecretKeeper(vault: SecretVault, log: Log): SecretKeeper {
  /** Null where the system offers no protection, or fails to give it: a keyring that stays locked. */
  const seal = async (text: string): Promise<string | null> => {
    try {
      return (await vault.isSafe()) ? await vault.seal(text) : null
    } catch {
      log.info('secret-not-sealed')
      return null
    }
  }
  return {
    isSafe: vault.isSafe,
    prepare: async (text, isOpen) => {
      const sealed = await seal(text)
      if (sealed !== null) return ok({ protection: 'system', value: sealed })
      return isOpen ? ok({ protection: 'none', value: text }) : fail({ code: 'secret-not-protected' })
    },
    read: async (db, name, mayBeOpen) => {
      const stored = storedSecret(db, name)
      if (stored === undefined) return null
      if (stored.protection === 'none') return mayBeOpen ? stored.value : null
      try {
        return await vault.open(stored.value)
      } catch {
        log.info('secret-unreadable', { name })
        return null
      }
    },
  }
}
