import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const keyBytes = 32

/** `scrypt$salt$key`, both base64: the PIN itself is never stored. */
export async function hashPin(pin: string, salt = randomBytes(16)): Promise<string> {
  return `scrypt$${salt.toString('base64')}$${(await derive(pin, salt)).toString('base64')}`
}

export async function pinMatches(pin: string, hash: string): Promise<boolean> {
  const [scheme, salt, key] = hash.split('$')
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) throw new Error('Unknown PIN hash')
  return timingSafeEqual(await derive(pin, Buffer.from(salt, 'base64')), Buffer.from(key, 'base64'))
}

function derive(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyBytes, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
