import type { Field, Subject } from '../../kernel/condition/field'
import type { FieldType } from '../../kernel/condition/field-types'
import type { CustomerQuestion, QuestionKind } from '../supplement/customer-question'
import { customerSubject } from './customer-fields'

type Asked = Pick<CustomerQuestion, 'uid' | 'name' | 'asks'>

const types: Readonly<Record<QuestionKind, FieldType>> = {
  text: 'text',
  number: 'quantity',
  choice: 'text',
  date: 'day',
  'yes-no': 'yes-no',
}
const examples: Readonly<Record<QuestionKind, string>> = {
  text: 'azul',
  number: '38',
  choice: 'M',
  date: '31/12/1990',
  'yes-no': 'sim',
}

/** What a stored condition calls a complemento: by its uid, whatever it is called by then. */
export const questionField = (uid: string): string => `question:${uid}`

/** Customers with the shop's own questions among what may be asked (FEATURES F8). */
export function customerSubjectWith(questions: readonly Asked[]): Subject {
  return { ...customerSubject, fields: [...customerSubject.fields, ...questions.map(field)] }
}

function field({ uid, name, asks }: Asked): Field {
  const [example = examples[asks.kind]] = asks.kind === 'choice' ? asks.choices : []
  return {
    name: questionField(uid),
    words: [name],
    label: name,
    group: 'Complementos',
    type: types[asks.kind],
    example,
  }
}
