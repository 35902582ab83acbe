import { customerSubject, type CustomerField } from '#shared/customers/condition/customer-fields'
import { customerSubjectWith, questionField } from '#shared/customers/condition/question-fields'
import { sexNames } from '#shared/customers/customer/customer-file'
import type { QuestionKind } from '#shared/customers/supplement/customer-question'
import type { Condition } from '#shared/kernel/condition/condition'
import type { CustomerId } from '#shared/kernel/ids'
import { conditionSql, type Asked } from '../../platform/condition/condition-sql'
import { column, type FieldSql } from '../../platform/condition/field-sql'
import type { Moment } from '../../platform/condition/moment'
import type { ReadDb } from '../../platform/database/connection'
import { listCustomerQuestions } from '../supplement/customer-question-rows'
import { basket, lastPurchase, turnover, visits } from './customer-facts'

const year = 'CAST(substr(birth_date, 1, 4) AS INTEGER)'

/** Whole years on a day; on 29 February's birthday, from 1 March on in other years. */
const age: FieldSql = {
  text: `CAST(substr(?, 1, 4) AS INTEGER) - ${year} - (substr(?, 6) < substr(birth_date, 6))`,
  values: ({ today }) => [today, today],
}

/** As a person says it. */
const sex = `CASE sex ${Object.entries(sexNames)
  .map(([kept, name]) => `WHEN '${kept}' THEN '${name}'`)
  .join(' ')} END`

const labelOf = (column: string): string =>
  `SELECT customer_label.name FROM customer_label WHERE customer_label.uid = customer.${column}`

const asked = {
  subject: customerSubject,
  fields: {
    name: column('customer.name'),
    surname: column('surname'),
    code: column('customer.code'),
    'tax-id': column('tax_id'),
    sex: column(sex),
    'birth-date': column('birth_date'),
    'birth-year': column(year),
    age,
    'registered-on': { text: 'registered_at', isInstant: true },
    'loyalty-card': column('loyalty_card'),
    note: column('note'),
    origin: column(labelOf('origin_uid')),
    grouping: column(labelOf('grouping_uid')),
    'home-branch': column('SELECT branch.name FROM branch WHERE branch.uid = customer.branch_uid'),
    language: column('customer.language'),
    active: column('customer.is_active'),
    email: column('email'),
    mobile: column('mobile'),
    city: column('city'),
    'postal-code': column('postal_code'),
    phone: column('customer.phone'),
    street: column('street'),
    district: column('district'),
    state: column('state_code'),
    country: column('country'),
    turnover: column(turnover),
    visits: column(visits),
    basket: column(basket),
    'last-purchase': { text: lastPurchase, isInstant: true },
    'credit-limit': column('credit_limit_cents'),
  },
} satisfies Asked<CustomerField>

/** Also what the shop's own questions were answered with. */
function askedHere(db: ReadDb): Asked {
  const questions = listCustomerQuestions(db)
  const answers = questions.map(({ uid, asks }) => [questionField(uid), answerOf(uid, asks.kind)] as const)
  return {
    subject: customerSubjectWith(questions),
    fields: { ...asked.fields, ...Object.fromEntries(answers) },
  }
}

/** An answer in the unit of its type: thousandths, a day, 1 or 0. */
function answerOf(uid: string, kind: QuestionKind): FieldSql {
  const value = {
    text: 'value',
    choice: 'value',
    date: 'value',
    number: 'CAST(round(CAST(value AS REAL) * 1000) AS INTEGER)',
    'yes-no': "value = 'yes'",
  }[kind]
  return {
    text: `SELECT ${value} FROM customer_answer WHERE customer_id = customer.id AND question_uid = ?`,
    values: () => [uid],
  }
}

/** Which of some conditions hold for a customer, in their order: one statement, for alerts when somebody is called. */
export function conditionsOfCustomer(
  db: ReadDb,
  id: CustomerId,
  conditions: readonly Condition[],
  moment: Moment,
): readonly boolean[] {
  if (conditions.length === 0) return []
  const here = askedHere(db)
  const parts = conditions.map((condition) => conditionSql(condition, here, moment))
  const answers = parts.map(({ text }, index) => `coalesce(${text}, 0) AS a${index}`).join(', ')
  const row = db.get<Record<string, 0 | 1>>(
    `SELECT ${answers} FROM customer WHERE customer.id = ?`,
    ...parts.flatMap(({ values }) => values),
    id,
  )
  return conditions.map((_, index) => row?.[`a${index}`] === 1)
}

/** How many customers a condition holds for. Reads all of them: not on the connection the till sells on. */
export function countCustomersWhere(db: ReadDb, condition: Condition, moment: Moment): number {
  const { text, values } = conditionSql(condition, askedHere(db), moment)
  return (
    db.get<{ count: number }>(
      `SELECT count(*) AS count FROM customer WHERE merged_into IS NULL AND (${text})`,
      ...values,
    )?.count ?? 0
  )
}

/** The customers a condition holds for, by their ids, the first ones after another. Reads as many as it has to. */
export function customersWhere(
  db: ReadDb,
  condition: Condition,
  moment: Moment,
  { after, limit }: { readonly after: CustomerId | null; readonly limit: number },
): readonly CustomerId[] {
  const { text, values } = conditionSql(condition, askedHere(db), moment)
  return db
    .all<{ id: CustomerId }>(
      `SELECT id FROM customer WHERE id > ? AND merged_into IS NULL AND (${text}) ORDER BY id LIMIT ?`,
      after ?? '',
      ...values,
      limit,
    )
    .map(({ id }) => id)
}
