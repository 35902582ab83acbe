import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import type { Till } from './till'

/**
 * A system that has a keyring, or none worth the name. The machines that test have none: where one is asked for, only
 * its own key is stood in for, and the real Electron seals and opens.
 */
export async function standInKeyring({ app }: Till, kind: 'unlocked' | 'none'): Promise<void> {
  await app.evaluate(({ safeStorage }, backend) => {
    safeStorage.setUsePlainTextEncryption(true)
    safeStorage.getSelectedStorageBackend = () => backend
  }, backends[kind])
}

const backends = { unlocked: 'gnome_libsecret', none: 'basic_text' } as const

/**
 * A secret as another computer’s keyring seals it: the same form, a key this one does not have. With this very key it
 * opens here all the same, to rubbish, as happens to one seal in a hundred.
 */
export function sealedElsewhere(text: string): string {
  const key = pbkdf2Sync('computer 554', 'saltysalt', 1, 16, 'sha1')
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '))
  return Buffer.concat([Buffer.from('v10'), cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
}
