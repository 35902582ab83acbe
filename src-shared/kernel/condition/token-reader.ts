import { foldText } from '../text/fold-text'
import { misread } from './condition-problem'
import { tokensOf, type Token } from './tokens'

/** Words of the grammar, each in English, as the manual has them, and in Portuguese. */
const keywords = {
  and: ['and', 'e'],
  or: ['or', 'ou'],
  not: ['not', 'nao'],
  in: ['in', 'em'],
  between: ['between', 'entre'],
  like: ['like', 'como'],
  is: ['is'],
  null: ['null', 'nulo'],
} as const
export type Keyword = keyof typeof keywords

/** What no field may be called. */
export const reservedWords: readonly string[] = Object.values(keywords).flat()

/** Goes through the tokens of a typed condition; stops with its words at what nobody may write. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  /** The token that comes, or one further on, unless the text has ended. */
  peek(further = 0): Token {
    const token = this.#tokens[this.#at + further] ?? this.#tokens.at(-1)
    if (token === undefined) throw new Error('A text has at least its end')
    return token
  }

  /** Takes the token that comes. */
  take(): Token {
    const token = this.peek()
    if (token.kind === 'wrong') misread(token, token.text)
    if (this.#at < this.#tokens.length - 1) this.#at++
    return token
  }

  isKeyword(keyword: Keyword, further = 0): boolean {
    const { kind, text } = this.peek(further)
    return kind === 'word' && keywords[keyword].some((spelling) => spelling === foldText(text))
  }

  /** Takes the keyword if it is what comes. */
  takeKeyword(keyword: Keyword): boolean {
    const comes = this.isKeyword(keyword)
    if (comes) this.take()
    return comes
  }

  /** Takes the sign if it is what comes. */
  takeSign(...signs: readonly string[]): Token | undefined {
    const { kind, text } = this.peek()
    return kind === 'sign' && signs.includes(text) ? this.take() : undefined
  }
}
