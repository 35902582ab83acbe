/** Words of the program's own as a list for `IN`: never what anybody typed. */
export function sqlList(words: readonly string[]): string {
  return `(${words.map((word) => `'${word}'`).join(', ')})`
}
