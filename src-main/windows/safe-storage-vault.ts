import { safeStorage } from 'electron'
import type { SecretVault } from '../secrets/secret-vault'

/** The operating system's own vault: DPAPI on Windows, the keyring on Linux. Use it once the app is ready. */
export const safeStorageVault: SecretVault = {
  isSafe: async () =>
    !isOpenToAll() &&
    (hasAsync ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()),
  seal: async (text) =>
    (hasAsync ? await safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)).toString(
      'base64',
    ),
  open: async (sealed) => {
    const bytes = Buffer.from(sealed, 'base64')
    return hasAsync ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes)
  },
}

/** Older releases, such as the one the tests fall back to, only have the calls that wait. */
const hasAsync = 'encryptStringAsync' in safeStorage

/** Linux without a keyring seals with a key everybody knows; one that cannot be told is taken for that. */
function isOpenToAll(): boolean {
  return (
    process.platform === 'linux' &&
    ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
  )
}
