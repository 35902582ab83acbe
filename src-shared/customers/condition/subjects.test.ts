import { describe, expect, it } from 'vitest'
import { lineSubject } from '../../goods/condition/line-fields'
import { productSubject } from '../../goods/condition/product-fields'
import type { Subject } from '../../kernel/condition/field'
import { fieldTypes } from '../../kernel/condition/field-types'
import { parseCondition } from '../../kernel/condition/parse-condition'
import { reservedWords } from '../../kernel/condition/token-reader'
import { foldText } from '../../kernel/text/fold-text'
import { customerSubject } from './customer-fields'

const subjects: readonly Subject[] = [customerSubject, productSubject, lineSubject]

describe.each(subjects)('the fields of $id', (subject) => {
  it('have names and words of their own, none of them a word of the grammar', () => {
    const names = subject.fields.map(({ name }) => name)
    const words = subject.fields.flatMap((field) => field.words.map(foldText))
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => reservedWords.includes(word))).toEqual([])
  })

  it.each(subject.fields)('are understood by each of their words, with their example: $name', (field) => {
    for (const word of field.words) {
      const value = fieldTypes[field.type].textual ? `'${field.example}'` : field.example
      const parsed = parseCondition(`${word} = ${value}`, subject)
      expect(parsed.ok && parsed.value.where).toMatchObject({ kind: 'compare', field: field.name })
    }
  })
})

it.each([
  [customerSubject, `totalCA>='1000'`],
  [customerSubject, `email=''`],
  [customerSubject, `mobile='' and email=''`],
  [customerSubject, `name=''`],
  [customerSubject, 'Código postal = 75017'],
  [customerSubject, 'AnoNascimento > 1986 and AnoNascimento < 1996'],
  [lineSubject, `f.family='calças'`],
  [lineSubject, `f.family = 'calças'`],
])('the manual’s own example is understood: %#', (subject, text) => {
  expect(parseCondition(text, subject).ok).toBe(true)
})
