import { foldAccents, searchTerms } from './search-terms'
import { likelySpellings } from './spelling'

/** More wrong words than this are not what anybody meant to write. */
const mostWrong = 2

/**
 * The words of a search that finds nothing, spelled so that it finds something; `undefined` when no likely spelling does.
 * `finds` answers whether anything holds words that begin with all of these; it is asked often, and must be quick.
 */
export function suggestWords(
  text: string,
  finds: (words: readonly string[]) => boolean,
): readonly string[] | undefined {
  const words = searchTerms(text)
  const wrong = words.filter((word) => !finds([word]))
  if (wrong.length === 0 || wrong.length > mostWrong) return undefined
  return wrong.reduce<readonly string[] | undefined>((kept, word) => {
    if (kept === undefined) return undefined
    // What is still wrong finds nothing beside anything.
    const beside = kept.filter((other) => other !== word && !wrong.slice(wrong.indexOf(word)).includes(other))
    const dead = deadBeginning(word, finds)
    const meant = likelySpellings(word).find(
      (spelling) => !spelling.startsWith(dead) && finds([...beside, spelling]),
    )
    return meant === undefined ? undefined : kept.map((other) => (other === word ? meant : other))
  }, words)
}

/** The shortest beginning of a word that nothing has: every spelling that keeps it need not be asked about. */
function deadBeginning(word: string, finds: (words: readonly string[]) => boolean): string {
  const letters = [...word]
  const length = letters.findIndex((_, at) => !finds([letters.slice(0, at + 1).join('')]))
  return letters.slice(0, length + 1).join('')
}

/** The suggested words as `example` writes them, accents and all: `calca` beside “Calça Jeans Reta” is `Calça`. */
export function asWritten(words: readonly string[], example: string): string {
  const written = example.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => written.find((one) => foldAccents(one.toLowerCase()) === word) ?? word).join(' ')
}
