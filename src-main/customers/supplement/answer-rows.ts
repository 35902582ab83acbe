import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** What a customer answered, by the question's uid; also to questions that are asked no more. */
export function answersOf(db: ReadDb, customerId: string): Record<string, string> {
  const rows = db.all<{ uid: string; value: string }>(
    'SELECT question_uid AS uid, value FROM customer_answer WHERE customer_id = ? ORDER BY question_uid',
    customerId,
  )
  return Object.fromEntries(rows.map(({ uid, value }) => [uid, value]))
}

/** Writes some answers; an empty one is taken away. */
export function writeAnswers(
  db: WriteDb,
  customerId: CustomerId,
  answers: Readonly<Record<string, string>>,
): void {
  for (const [uid, value] of Object.entries(answers))
    if (value === '')
      db.run('DELETE FROM customer_answer WHERE customer_id = ? AND question_uid = ?', customerId, uid)
    else db.put('customer_answer', { customer_id: customerId, question_uid: uid, value })
}

/** All a customer answered, as somebody else's word has it. */
export function replaceAnswers(
  db: WriteDb,
  customerId: CustomerId,
  answers: Readonly<Record<string, string>>,
): void {
  const gone = Object.keys(answersOf(db, customerId)).filter((uid) => !(uid in answers))
  writeAnswers(db, customerId, { ...Object.fromEntries(gone.map((uid) => [uid, ''])), ...answers })
}
