import type { Comparison, Literal, Test } from '#shared/kernel/condition/condition'
import type { FieldType } from '#shared/kernel/condition/field-types'
import { dayMeant, type RelativeDay } from '#shared/kernel/condition/relative-day'
import { foldText } from '#shared/kernel/text/fold-text'
import { businessHours } from '#shared/kernel/time/business-day'
import type { FieldSql } from './field-sql'
import type { Moment } from './moment'
import { joinSql, type Sql } from './sql'

/** One test of one field. */
export function testSql(test: Test, type: FieldType, field: FieldSql, moment: Moment): Sql {
  const found = { text: `(${field.text})`, values: field.values?.(moment) ?? [] }
  if (type === 'text' || type === 'code') return textSql(test, found, moment)
  if (type === 'day' && field.isInstant) return instantSql(test, found, moment)
  return plainSql(test, found, (value) => plainValue(value, moment))
}

type Bind = (value: Literal) => string | number

function asking({ text, values }: Sql, question: string, ...asked: readonly (string | number)[]): Sql {
  return { text: `${text} ${question}`, values: [...values, ...asked] }
}

function plainSql(test: Test, found: Sql, bind: Bind): Sql {
  switch (test.kind) {
    case 'compare':
      return asking(found, `${test.is} ?`, bind(test.value))
    case 'between':
      return asking(found, 'BETWEEN ? AND ?', bind(test.from), bind(test.to))
    case 'in':
      return asking(found, `IN (${test.values.map(() => '?').join(', ')})`, ...test.values.map(bind))
    case 'like':
      return asking(found, String.raw`LIKE ? ESCAPE '\'`, foldText(test.pattern))
    case 'missing':
      return asking(found, 'IS NULL')
  }
}

/** Text is folded, and empty where it is not known; only for its order it is not known then. */
function textSql(test: Test, { text, values }: Sql, moment: Moment): Sql {
  const folded = { text: `fold(${text})`, values }
  if (test.kind === 'missing') return asking(folded, "= ''")
  const isOrder = test.kind === 'between' || (test.kind === 'compare' && test.is !== '=' && test.is !== '<>')
  const known = isOrder ? { text: `nullif(${folded.text}, '')`, values } : folded
  return plainSql(test, known, (value) =>
    typeof value === 'string' ? foldText(value) : plainValue(value, moment),
  )
}

function plainValue(value: Literal, { today }: Moment): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' ? dayMeant(value, today) : value
}

/** An instant is of the day of business it falls on. */
function instantSql(test: Test, found: Sql, moment: Moment): Sql {
  const hours = (day: Literal) => businessHours(dayMeant(dayOf(day), moment.today), moment.clock)
  const on = (day: Literal) => asking(found, 'BETWEEN ? AND ?', hours(day).from, hours(day).to - 1)
  switch (test.kind) {
    case 'compare':
      return comparedInstant(test.is, found, hours(test.value))
    case 'between':
      return asking(found, 'BETWEEN ? AND ?', hours(test.from).from, hours(test.to).to - 1)
    case 'in':
      return joinSql(test.values.map(on), ' OR ')
    case 'missing':
      return asking(found, 'IS NULL')
    case 'like':
      throw new Error('A day has no pattern')
  }
}

function comparedInstant(
  is: Comparison,
  found: Sql,
  { from, to }: { readonly from: number; readonly to: number },
): Sql {
  switch (is) {
    case '=':
      return asking(found, 'BETWEEN ? AND ?', from, to - 1)
    case '<>':
      return asking(found, 'NOT BETWEEN ? AND ?', from, to - 1)
    case '>':
      return asking(found, '>= ?', to)
    case '>=':
      return asking(found, '>= ?', from)
    case '<':
      return asking(found, '< ?', from)
    case '<=':
      return asking(found, '< ?', to)
  }
}

function dayOf(value: Literal): string | RelativeDay {
  if (typeof value === 'string' || typeof value === 'object') return value
  throw new Error(`No day: ${value}`)
}
