/** An address to put paths behind, however it was typed. */
export function withoutSlash(address: string): string {
  return address.trim().replace(/\/+$/, '')
}
