/** The bytes worth showing. */
const LATEST = 48

/** The last bytes of a conversation as hexadecimal pairs, for the device screen. */
export function latestBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(-LATEST))
    .toString('hex')
    .replace(/(..)(?=.)/g, '$1 ')
}
