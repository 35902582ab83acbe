import { assertNever } from '../result'
import { isBracketed } from './brackets'
import type { Clause, Condition, Literal, Test } from './condition'
import { fieldNamed, type Field, type Subject } from './field'
import { fieldTypes } from './field-types'

/** A condition as somebody would type it: `parseCondition` reads the very same of it. */
export function printCondition({ where }: Condition, subject: Subject): string {
  return print(where, subject)
}

function print(clause: Clause, subject: Subject): string {
  switch (clause.kind) {
    case 'and':
    case 'or':
      return clause.parts.map((part) => printPart(part, clause.kind, subject)).join(` ${clause.kind} `)
    case 'not':
      return printNegated(clause.part, subject)
    default:
      return printTest(clause, subject, '')
  }
}

function printPart(part: Clause, within: 'and' | 'or' | 'not', subject: Subject): string {
  return isBracketed(part, within) ? `(${print(part, subject)})` : print(part, subject)
}

function printNegated(part: Clause, subject: Subject): string {
  if (part.kind === 'in' || part.kind === 'between' || part.kind === 'like' || part.kind === 'missing')
    return printTest(part, subject, 'not ')
  return `not ${printPart(part, 'not', subject)}`
}

function printTest(test: Test, subject: Subject, not: '' | 'not '): string {
  const field = fieldOf(test, subject)
  const [name] = field.words
  switch (test.kind) {
    case 'compare':
      return `${name} ${test.is} ${printValue(test.value, field)}`
    case 'between':
      return `${name} ${not}between ${printValue(test.from, field)} and ${printValue(test.to, field)}`
    case 'in':
      return `${name} ${not}in (${test.values.map((value) => printValue(value, field, true)).join(', ')})`
    case 'like':
      return `${name} ${not}like ${quoted(test.pattern)}`
    case 'missing':
      if (fieldTypes[field.type].textual) return `${name} ${not === '' ? '=' : '<>'} ''`
      return `${name} is ${not}null`
    default:
      return assertNever(test)
  }
}

/** In a list, what holds a comma has quotes, so that it is one value. */
function printValue(value: Literal, { type }: Field, inList = false): string {
  const { write, textual } = fieldTypes[type]
  const written = write(value)
  return textual || (inList && written.includes(',')) ? quoted(written) : written
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A condition is of its subject once it went through `conditionSchema` or `parseCondition`. */
export function fieldOf({ field }: Test, subject: Subject): Field {
  const found = fieldNamed(subject, field)
  if (found === undefined) throw new Error(`No field of ${subject.id}: ${field}`)
  return found
}
