/** What a text becomes when a word is put where the caret or the selection is, apart from its neighbours; and the caret behind it. */
export function insertWord(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  word: string,
): { readonly text: string; readonly caret: number } {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const spaceBefore = before === '' || /[\s(]$/.test(before) ? '' : ' '
  const spaceAfter = /^\s/.test(after) ? '' : ' '
  const inserted = `${before}${spaceBefore}${word}${spaceAfter}`
  return { text: inserted + after, caret: inserted.length + (spaceAfter === '' ? 1 : 0) }
}
