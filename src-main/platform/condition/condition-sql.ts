import type { Clause, Condition, Test } from '#shared/kernel/condition/condition'
import { fieldNamed, type Subject } from '#shared/kernel/condition/field'
import type { FieldSql } from './field-sql'
import type { Moment } from './moment'
import { joinSql, type Sql } from './sql'
import { testSql } from './test-sql'

/** A subject, and where each of its fields is found. */
export interface Asked<Name extends string = string> {
  readonly subject: Subject
  readonly fields: Readonly<Record<Name, FieldSql>>
}

/**
 * The one meaning of a condition: an expression that is true, false, or null where something it asks about is not known
 * (neither it nor its contrary holds then). Values are bound, fields are the program's own.
 */
export function conditionSql({ where }: Condition, asked: Asked, moment: Moment): Sql {
  return clauseSql(where, asked, moment)
}

function clauseSql(clause: Clause, asked: Asked, moment: Moment): Sql {
  switch (clause.kind) {
    case 'and':
    case 'or': {
      const parts = clause.parts.map((part) => clauseSql(part, asked, moment))
      return bracketed(joinSql(parts, clause.kind === 'and' ? ' AND ' : ' OR '))
    }
    case 'not': {
      const { text, values } = clauseSql(clause.part, asked, moment)
      return { text: `NOT ${text}`, values }
    }
    default:
      return bracketed(fieldTestSql(clause, asked, moment))
  }
}

function fieldTestSql(test: Test, { subject, fields }: Asked, moment: Moment): Sql {
  const type = fieldNamed(subject, test.field)?.type
  const field = fields[test.field]
  // Conditions come through conditionSchema or the parser: another subject's is a fault of ours.
  if (type === undefined || field === undefined) throw new Error(`No field of ${subject.id}: ${test.field}`)
  return testSql(test, type, field, moment)
}

function bracketed({ text, values }: Sql): Sql {
  return { text: `(${text})`, values }
}
