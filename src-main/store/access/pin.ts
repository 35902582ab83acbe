import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { pinCost } from './pin-cost'

const keyBytes = 32

const plain = 'scrypt'
const peppered = 'scrypt-pepper'
/** How the hash of a PIN begins that needs the pepper of this computer's vault. */
export const pepperedPrefix = `${peppered}$`

interface HashOptions {
  readonly pepper?: Buffer | null
  /** Made at random where it is not given. */
  readonly salt?: Buffer
}

/** `scrypt$salt$key` or `scrypt-pepper$salt$key`, both base64: the PIN itself is never stored. */
export async function hashPin(
  pin: string,
  { pepper = null, salt = randomBytes(16) }: HashOptions = {},
): Promise<string> {
  const key = await derive(season(pin, pepper), salt)
  return [pepper === null ? plain : peppered, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether the PIN is the hash's; one with pepper is nobody's without it. */
export async function pinMatches(pin: string, hash: string, pepper: Buffer | null = null): Promise<boolean> {
  const [scheme, salt, key] = hash.split('$')
  if ((scheme !== plain && scheme !== peppered) || salt === undefined || key === undefined)
    throw new Error('Unknown PIN hash')
  const seasoned = season(pin, scheme === peppered ? pepper : null)
  // Derived in any case: how long it takes tells nobody which hashes there are.
  const matches = timingSafeEqual(
    await derive(seasoned, Buffer.from(salt, 'base64')),
    Buffer.from(key, 'base64'),
  )
  return matches && (scheme === plain || pepper !== null)
}

export function isPeppered(hash: string): boolean {
  return hash.startsWith(pepperedPrefix)
}

function season(pin: string, pepper: Buffer | null): string | Buffer {
  return pepper === null ? pin : createHmac('sha256', pepper).update(pin).digest()
}

function derive(pin: string | Buffer, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyBytes, pinCost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
