import { assertNever } from '../result'
import type { Clause, Condition, Literal, Test } from './condition'
import type { Subject } from './field'
import { fieldTypes } from './field-types'
import { plainPattern } from './plain-pattern'
import { fieldOf } from './print-condition'

/** A condition in words, so that who typed it sees how it was understood: `Clientes com idade maior que 30`. */
export function sayCondition({ where }: Condition, subject: Subject): string {
  return `${subject.opening} ${say(where, subject)}.`
}

const joints = { and: ' e ', or: ' ou ' } as const

function say(clause: Clause, subject: Subject): string {
  switch (clause.kind) {
    case 'and':
    case 'or':
      return clause.parts.map((part) => sayPart(part, subject)).join(joints[clause.kind])
    case 'not':
      return sayNegated(clause.part, subject)
    default:
      return `${fieldOf(clause, subject).label} ${sayTest(clause, subject)}`
  }
}

function sayPart(part: Clause, subject: Subject): string {
  return part.kind === 'and' || part.kind === 'or' ? `(${say(part, subject)})` : say(part, subject)
}

/** A range, a list, a pattern and a blank have words for what they are not; all else is said and denied. */
function sayNegated(part: Clause, subject: Subject): string {
  switch (part.kind) {
    case 'in':
      return `${fieldOf(part, subject).label} diferente de ${sayValues(part.values, part, subject, 'e')}`
    case 'between':
      return `${fieldOf(part, subject).label} que não está ${sayTest(part, subject)}`
    case 'missing':
      return `${fieldOf(part, subject).label} que não está em branco`
    case 'like':
      return `${fieldOf(part, subject).label} que não ${sayPattern(part.pattern)}`
    default:
      return `não (${say(part, subject)})`
  }
}

function sayTest(test: Test, subject: Subject): string {
  const { say: sayValue, words } = fieldTypes[fieldOf(test, subject).type]
  switch (test.kind) {
    case 'compare':
      return `${words[test.is]} ${sayValue(test.value)}`.trim()
    case 'between':
      return `entre ${sayValue(test.from)} e ${sayValue(test.to)}`
    case 'in':
      return `igual a ${sayValues(test.values, test, subject, 'ou')}`
    case 'like':
      return `que ${sayPattern(test.pattern)}`
    case 'missing':
      return 'em branco'
    default:
      return assertNever(test)
  }
}

function sayPattern(pattern: string): string {
  const plain = plainPattern(pattern)
  return plain === undefined ? `tem a forma “${pattern}”` : `${patternWords[plain.where]} “${plain.text}”`
}

const patternWords = { within: 'contém', begin: 'começa com', end: 'termina com', whole: 'é' } as const

function sayValues(values: readonly Literal[], test: Test, subject: Subject, joint: 'e' | 'ou'): string {
  const said = values.map(fieldTypes[fieldOf(test, subject).type].say)
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${joint} ${said.at(-1) ?? ''}`
}
