/** Whether two names read alike: capitals make no other name, accents do. */
export function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'pt-BR', { sensitivity: 'accent' }) === 0
}
