/** A part of a typed condition, and where it stands: from its first character to behind its last. */
export interface Token {
  /** `bare` is a value without quotes: a number, a date, a CEP. `wrong` is nothing anybody may write; its text says why. */
  readonly kind: 'word' | 'quoted' | 'bare' | 'sign' | 'wrong' | 'end'
  /** What it says: of something quoted what is between the quotes, of a sign its one spelling. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Quotes as keyboards make them and as word processors put in their place, each with what closes it. */
const quotes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '‘': '’',
  '’': '’',
  '“': '”',
  '”': '”',
}

const space = /[\s\u00a0]+/y
/** A hyphen belongs to a word between letters (`e-mail`), a point as in `f.family`. */
const word = /[\p{L}_](?:[\p{L}\p{M}\p{N}_]|[.-](?=\p{L}))*/uy
/** Ends with a digit, so that a comma behind it may separate; with `d`, days from today. */
const bare = /(?:R\$\s?)?[+-]?\d(?:[.,/-]?\d)*(?:\s?d(?![\p{L}\p{N}]))?/iuy
const sign = /<>|!=|>=|<=|==|=>|=<|[=<>(),;]/y

const spellings: Readonly<Record<string, string>> = { '!=': '<>' }
/** Signs others write, and what is meant. */
const mistaken: Readonly<Record<string, string>> = { '==': '=', '=>': '>=', '=<': '<=' }

/** The tokens of a text, the last of them `end` or `wrong`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = skip(text, 0); ;) {
    const token = tokenAt(text, at)
    tokens.push(token)
    if (token.kind === 'end' || token.kind === 'wrong') return tokens
    at = skip(text, token.to)
  }
}

function skip(text: string, at: number): number {
  return at + (match(space, text, at)?.length ?? 0)
}

function tokenAt(text: string, from: number): Token {
  const first = text[from]
  if (first === undefined) return { kind: 'end', text: '', from, to: from }
  const closing = quotes[first]
  if (closing !== undefined) return quotedAt(text, from, closing)
  const named = match(word, text, from)
  // `R$ 10` begins like a word.
  const valued = match(bare, text, from)
  if (valued !== undefined) return { kind: 'bare', text: valued, from, to: from + valued.length }
  if (named !== undefined) return { kind: 'word', text: named, from, to: from + named.length }
  const signed = match(sign, text, from)
  if (signed !== undefined) return signAt(signed, from)
  const [seen = first] = [...text.slice(from, from + 2)]
  return { kind: 'wrong', text: `“${seen}” não faz parte de uma condição.`, from, to: from + seen.length }
}

function signAt(written: string, from: number): Token {
  const to = from + written.length
  const meant = mistaken[written]
  if (meant !== undefined)
    return { kind: 'wrong', text: `Escreva “${meant}” em vez de “${written}”.`, from, to }
  return { kind: 'sign', text: spellings[written] ?? written, from, to }
}

/** A quote within quotes is written twice. */
function quotedAt(text: string, from: number, closing: string): Token {
  let said = ''
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== closing) {
      said += text[at] ?? ''
      continue
    }
    if (text[at + 1] !== closing) return { kind: 'quoted', text: said, from, to: at + 1 }
    said += closing
    at++
  }
  return { kind: 'wrong', text: 'Faltam as aspas no fim do texto.', from, to: text.length }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
