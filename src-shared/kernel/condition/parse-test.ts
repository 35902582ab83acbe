import { foldText } from '../text/fold-text'
import { comparisons, type Clause, type Test } from './condition'
import { misread } from './condition-problem'
import type { Field, Subject } from './field'
import { fieldTypes, readPattern } from './field-types'
import { nearestWord } from './nearest-word'
import { isEmptyText, parseRange, parseValue, parseValues } from './parse-value'
import type { TokenReader } from './token-reader'
import type { Token } from './tokens'

/** Words a field may be called by together: `Código postal`. */
const MOST_WORDS = 4

/** Reads one field and what is asked of it. */
export function parseTest(reader: TokenReader, subject: Subject): Clause {
  const { field, named } = parseField(reader, subject)
  const next = reader.peek()
  if (reader.takeKeyword('is')) return parseIsNull(reader, field)
  if (reader.takeKeyword('not')) return { kind: 'not', part: parseWord(reader, field) }
  const sign = reader.takeSign(...comparisons)
  if (sign !== undefined) return parseComparison(reader, field, sign)
  if (next.kind === 'word' || next.kind === 'wrong') return parseWord(reader, field)
  return misread(
    next.kind === 'end' ? named : next,
    `Falta o que se pergunta de “${field.words[0]}”.`,
    `Escreva, por exemplo, ${exampleOf(field)}.`,
  )
}

function parseField(reader: TokenReader, subject: Subject): { readonly field: Field; readonly named: Token } {
  const first = reader.peek()
  if (first.kind === 'wrong') reader.take()
  if (first.kind === 'end') return misread(first, 'Falta uma condição.')
  if (first.kind !== 'word')
    return misread(first, `Aqui vai um campo, e não “${first.text}”.`, 'Os campos estão na lista ao lado.')
  // The longest name that fits: `código` alone may be a field, too.
  for (let count = MOST_WORDS; count > 0; count--) {
    const tokens = Array.from({ length: count }, (_, further) => reader.peek(further))
    const name = foldText(tokens.map(({ text }) => text).join(' '))
    if (!tokens.every(({ kind }) => kind === 'word')) continue
    const field = subject.fields.find(({ words }) => words.some((word) => foldText(word) === name))
    if (field === undefined) continue
    for (const _ of tokens) reader.take()
    return { field, named: { ...first, to: tokens.at(-1)?.to ?? first.to } }
  }
  const meant = nearestWord(
    first.text,
    subject.fields.flatMap(({ words }) => words),
  )
  return misread(
    first,
    `Campo desconhecido: “${first.text}”.`,
    meant === undefined ? 'Os campos estão na lista ao lado.' : `Você quis dizer “${meant}”?`,
  )
}

function parseComparison(reader: TokenReader, field: Field, sign: Token): Clause {
  const is = comparisons.find((one) => one === sign.text) ?? '='
  // The manual's way to ask for what is not filled in, whatever the type.
  if ((is === '=' || is === '<>') && isEmptyText(reader.peek())) {
    reader.take()
    const missing: Test = { kind: 'missing', field: field.name }
    return is === '=' ? missing : { kind: 'not', part: missing }
  }
  if (is !== '=' && is !== '<>') mustBeOrdered(field, sign)
  return { kind: 'compare', field: field.name, is, value: parseValue(reader, field, sign.text) }
}

function parseIsNull(reader: TokenReader, field: Field): Clause {
  const isNot = reader.takeKeyword('not')
  if (!reader.takeKeyword('null')) misread(reader.take(), 'Depois de “is” vem “null” ou “not null”.')
  const missing: Test = { kind: 'missing', field: field.name }
  return isNot ? { kind: 'not', part: missing } : missing
}

/** `in`, `between` and `like`, which may be negated. */
function parseWord(reader: TokenReader, field: Field): Test {
  const word = reader.peek()
  if (reader.takeKeyword('in'))
    return { kind: 'in', field: field.name, values: parseValues(reader, field, word) }
  if (reader.takeKeyword('between')) {
    mustBeOrdered(field, word)
    return { kind: 'between', field: field.name, ...parseRange(reader, field) }
  }
  if (reader.takeKeyword('like'))
    return { kind: 'like', field: field.name, pattern: parsePattern(reader, field, word) }
  reader.take()
  return misread(
    word,
    word.kind === 'end' ? 'A condição não terminou.' : `“${word.text}” não é uma comparação.`,
    `Escreva, por exemplo, ${exampleOf(field)}.`,
  )
}

function parsePattern(reader: TokenReader, field: Field, word: Token): string {
  const { type } = field
  if (!fieldTypes[type].textual)
    misread(word, `“${field.words[0]}” não é texto: não se compara com “${word.text}”.`)
  const token = reader.take()
  const isText = token.kind === 'quoted' || token.kind === 'bare'
  const pattern = isText ? readPattern(type, token.text) : undefined
  return (
    pattern ??
    misread(token, 'Depois de “like” vem um texto entre aspas.', "% vale por qualquer texto: like '%silva%'.")
  )
}

function mustBeOrdered(field: Field, token: Token): void {
  if (!fieldTypes[field.type].ordered)
    misread(token, `“${field.words[0]}” não se compara com “${token.text}”.`, 'Use =, <> ou in.')
}

function exampleOf({ words, type, example }: Field): string {
  return `${words[0]} = ${fieldTypes[type].textual ? `'${example}'` : example}`
}
