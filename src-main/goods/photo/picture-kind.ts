import type { PhotoKind } from '#shared/goods/photo/photo'

/** What a file's first bytes say it is, whatever its name; null for anything that is no picture we draw. */
export function pictureKind(bytes: Uint8Array): PhotoKind | null {
  const begins = (at: number, ...expected: readonly number[]) =>
    expected.every((byte, index) => bytes[at + index] === byte)
  if (begins(0, 0xff, 0xd8, 0xff)) return 'jpg'
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  // RIFF, four bytes of length, WEBP.
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return 'webp'
  return null
}
