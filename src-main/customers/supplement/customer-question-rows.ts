import { customerQuestionSchema, type CustomerQuestion } from '#shared/customers/supplement/customer-question'
import type { OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

interface Row {
  readonly id: string
  readonly uid: string
  readonly version: number
  readonly name: string
  readonly kind: string
  readonly choices: string | null
  readonly position: number
  readonly isActive: 0 | 1
}

const columns = 'id, question_uid AS uid, version, name, kind, choices, position, is_active AS isActive'

/** What is newest of the same uid: by version, and where two tills wrote one apart, by id. */
const isNewest = `NOT EXISTS (
  SELECT 1 FROM customer_question AS later
  WHERE later.question_uid = one.question_uid AND (later.version, later.id) > (one.version, one.id)
)`

function question({ kind, choices, isActive, ...row }: Row): CustomerQuestion {
  const asks = choices === null ? { kind } : { kind, choices: JSON.parse(choices) as unknown }
  return customerQuestionSchema.parse({ ...row, asks, isActive: isActive === 1 })
}

/** The newest version of every complemento, in the order of the form. */
export function listCustomerQuestions(db: ReadDb): CustomerQuestion[] {
  return db
    .all<Row>(
      `SELECT ${columns} FROM customer_question AS one WHERE ${isNewest} ORDER BY position, question_uid`,
    )
    .map(question)
}

/** Those that are asked. */
export function activeQuestions(db: ReadDb): CustomerQuestion[] {
  return listCustomerQuestions(db).filter(({ isActive }) => isActive)
}

export function questionVersion(db: ReadDb, id: string): CustomerQuestion | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM customer_question WHERE id = ?`, id)
  return row && question(row)
}

export function writeCustomerQuestion(
  db: WriteDb,
  { id, uid, version, name, asks, position, isActive }: CustomerQuestion,
  written: { readonly at: number; readonly operatorId: OperatorId },
): void {
  db.insert('customer_question', {
    id,
    question_uid: uid,
    version,
    name,
    kind: asks.kind,
    choices: asks.kind === 'choice' ? JSON.stringify(asks.choices) : null,
    position,
    is_active: Number(isActive),
    at: written.at,
    operator_id: written.operatorId,
  })
}
