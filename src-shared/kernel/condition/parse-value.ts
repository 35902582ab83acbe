import { foldText } from '../text/fold-text'
import type { Literal } from './condition'
import { misread } from './condition-problem'
import { isBackward, MAX_VALUES } from './condition-schema'
import type { Field } from './field'
import { fieldTypes } from './field-types'
import type { TokenReader } from './token-reader'
import type { Token } from './tokens'

export function isEmptyText({ kind, text }: Token): boolean {
  return kind === 'quoted' && foldText(text) === ''
}

/** Reads a value behind a sign or a word of the grammar, in the type of the field. */
export function parseValue(reader: TokenReader, field: Field, behind: string): Literal {
  const token = reader.take()
  if (token.kind === 'end') return misread(token, `Falta o valor depois de “${behind}”.`)
  if (token.kind === 'sign')
    return misread(token, `Depois de “${behind}” vem um valor, e não “${token.text}”.`)
  return valueOf(token, field)
}

function valueOf(token: Token, field: Field): Literal {
  const { read, textual, expects } = fieldTypes[field.type]
  // Words without quotes are values of few types (`sim`, `hoje`): text has quotes, and fields are not compared with fields.
  const value = token.kind === 'word' && textual ? undefined : read(token.text.trim())
  if (value !== undefined && !isEmptyText(token)) return value
  if (token.kind === 'word')
    return misread(
      token,
      `“${token.text}” não é um valor.`,
      textual ? `Texto vai entre aspas: '${token.text}'.` : `Aqui vai ${expects}.`,
    )
  if (isEmptyText(token))
    return misread(token, 'Falta o valor entre as aspas.', 'Para o que não foi preenchido, use is null.')
  return misread(token, `“${token.text}” não serve para “${field.words[0]}”.`, `Aqui vai ${expects}.`)
}

/** Reads `1 and 10`. */
export function parseRange(
  reader: TokenReader,
  field: Field,
): { readonly from: Literal; readonly to: Literal } {
  const first = reader.peek()
  const from = parseValue(reader, field, 'between')
  if (!reader.takeKeyword('and'))
    misread(reader.take(), 'Falta o segundo valor de “between”.', 'Escreva: between 1 and 10.')
  const last = reader.peek()
  const to = parseValue(reader, field, 'and')
  if (isBackward(from, to))
    misread({ from: first.from, to: last.to }, 'O primeiro valor é maior que o segundo.', 'Troque os dois.')
  return { from, to }
}

/** Reads `('a', 'b')`; commas or semicolons between the values. */
export function parseValues(reader: TokenReader, field: Field, word: Token): readonly Literal[] {
  if (field.type === 'yes-no')
    misread(word, `“${field.words[0]}” não se compara com “${word.text}”.`, 'Use = sim ou = não.')
  const open = reader.takeSign('(')
  if (open === undefined)
    return misread(reader.take(), 'Depois de “in” vêm valores entre parênteses.', "Escreva: in ('a', 'b').")
  const values: Literal[] = []
  do {
    values.push(...valuesOf(reader, field))
    if (values.length > MAX_VALUES)
      misread({ from: open.from, to: reader.peek().from }, `Cabem até ${MAX_VALUES} valores.`)
  } while (reader.takeSign(',', ';'))
  if (!reader.takeSign(')')) misread(reader.take(), 'Separe os valores por vírgula e feche o parêntese.')
  return values
}

/** A comma between digits without a space is part of a value or stands between two: `1,2,3` are three whole numbers. */
function valuesOf(reader: TokenReader, field: Field): readonly Literal[] {
  const token = reader.peek()
  if (token.kind !== 'bare' || !token.text.includes(',')) return [parseValue(reader, field, 'in')]
  if (field.type === 'money' || field.type === 'quantity')
    return misread(
      token,
      `“${token.text}” pode ser um valor ou mais.`,
      "Ponha cada valor entre aspas: ('10,50', '20,00').",
    )
  reader.take()
  return partsOf(token).map((part) => valueOf(part, field))
}

function partsOf(token: Token): readonly Token[] {
  let { from } = token
  return token.text.split(',').map((text) => {
    const part = { ...token, text, from, to: from + text.length }
    from = part.to + 1
    return part
  })
}
