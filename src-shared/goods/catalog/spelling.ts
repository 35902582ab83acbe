/** Sounds that are written several ways in Portuguese, without accents as the search folds them. */
const alike: readonly (readonly string[])[] = [
  ['s', 'ss', 'c', 'z', 'x', 'sc'],
  ['x', 'ch', 'sh'],
  ['k', 'c', 'qu', 'q', 'ck'],
  ['g', 'j'],
  ['lh', 'li'],
  ['nh', 'ni'],
  ['v', 'w', 'u'],
  ['i', 'y', 'e'],
  ['u', 'l', 'o'],
  ['m', 'n'],
  ['f', 'ph'],
  ['h', ''],
]
const doubled = ['b', 'c', 'd', 'f', 'l', 'm', 'n', 'p', 'r', 's', 't']
const swaps: readonly (readonly [string, string])[] = [
  ...alike.flatMap((ways) => ways.flatMap((from) => ways.map((to) => [from, to] as const))),
  ...doubled.flatMap((letter) => [[letter + letter, letter] as const, [letter, letter + letter] as const]),
].filter(([from, to]) => from !== to && from !== '')

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Shorter words have too many neighbours, longer ones too many spellings. */
const [shortest, longest] = [4, 20]

/**
 * Words that somebody may have meant, in the order of how likely it is: the same sound written otherwise, then two letters
 * the wrong way round, one too few, a wrong one, one too many, then two sounds written otherwise. `word` is folded (lower
 * case, no accents); none for words with digits, which are codes. At most some 2,500 of them.
 */
export function likelySpellings(word: string): readonly string[] {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return []
  const sounds = soundsLike(word)
  const places = Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const)
  const turned = places.flatMap(([before, [one = '', two = '', ...after]]) =>
    two === '' ? [] : [before + two + one + after.join('')],
  )
  const missing = [...places, [word, ''] as const].flatMap(([before, after]) =>
    letters.map((letter) => before + letter + after),
  )
  const wrong = places.flatMap(([before, after]) => letters.map((letter) => before + letter + after.slice(1)))
  const surplus = places.map(([before, after]) => before + after.slice(1))
  const twice = sounds.flatMap(soundsLike).slice(0, 800)
  const all = new Set([...sounds, ...turned, ...missing, ...wrong, ...surplus, ...twice])
  all.delete(word)
  return [...all]
}

/** The word with one sound written otherwise, at each place where it stands. */
function soundsLike(word: string): string[] {
  return swaps.flatMap(([from, to]) => {
    const found: string[] = []
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
      found.push(word.slice(0, at) + to + word.slice(at + from.length))
    return found
  })
}
