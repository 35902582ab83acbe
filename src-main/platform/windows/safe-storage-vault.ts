import { safeStorage } from 'electron'
import type { SecretVault } from '../secrets/secret-vault'

/** The operating system's own vault: DPAPI on Windows, the keyring on Linux. Use it once the app is ready. */
export const safeStorageVault: SecretVault = {
  isSafe: async () =>
    !isOpenToAll() &&
    (hasAsync ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()),
  seal: async (text) => {
    const marked = mark + text
    const bytes = hasAsync ? await safeStorage.encryptStringAsync(marked) : safeStorage.encryptString(marked)
    return bytes.toString('base64')
  },
  open: async (sealed) => {
    const bytes = Buffer.from(sealed, 'base64')
    const text = hasAsync
      ? (await safeStorage.decryptStringAsync(bytes)).result
      : safeStorage.decryptString(bytes)
    if (!text.startsWith(mark)) throw new Error('Sealed by another user or computer')
    return text.slice(mark.length)
  },
}

/** On Linux one seal in a hundred of another computer opens, to rubbish: what was sealed here says so. */
const mark = 'balcao-pdv:'

/** Older releases, such as the one the tests fall back to, only have the calls that wait. */
const hasAsync = 'encryptStringAsync' in safeStorage

/** Linux without a keyring seals with a key everybody knows; one that cannot be told is taken for that. */
function isOpenToAll(): boolean {
  return (
    process.platform === 'linux' &&
    ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
  )
}
