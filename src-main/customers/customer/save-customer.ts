import type { CustomerView, FileChanges, TypedAnswers } from '#shared/customers/customer/customer'
import { emptyFile, type CustomerFile, type FileField } from '#shared/customers/customer/customer-file'
import { wholeName } from '#shared/customers/customer/customer-name'
import { fieldLabel } from '#shared/customers/customer/file-fields'
import { missingFields } from '#shared/customers/customer/mandatory-fields'
import { readCustomerAnswer } from '#shared/customers/supplement/customer-question'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { branchUid } from '../../store/branch/branch-queries'
import { answersOf, writeAnswers } from '../supplement/answer-rows'
import { listCustomerQuestions } from '../supplement/customer-question-rows'
import { admitMobile, noteMobile, type MobileRefusal } from './change-mobile'
import { customerById, customerByTaxId, insertCustomer } from './customer-rows'
import { customerFile, customerWithCard, isKeptForMoney, writeFile } from './file-rows'
import { mandatoryInForce } from './mandatory-in-force'
import { nameFor } from './name-for'

export interface CustomerToSave {
  /** Made with the form, so that saving twice saves once. */
  readonly id: CustomerId
  /** What is left out stays as it is. */
  readonly changes: FileChanges
  readonly answers: TypedAnswers
  readonly sharesMobile: boolean
  /** Whether what the shop asks of every file is asked of this one: what comes out of another system may lack it. */
  readonly isMandatoryAsked: boolean
  /** Of a new file: what the customer is called in the system they come from; the next one of the shop unless told. */
  readonly code?: string
}

export type SaveRefusal =
  | MobileRefusal
  | { readonly code: 'customer-needs'; readonly fields: string[] }
  | { readonly code: 'customer-answer-unreadable'; readonly question: string }
  | { readonly code: 'tax-id-taken' | 'card-taken'; readonly name: string }
  | { readonly code: 'card-is-money' }
  | { readonly code: 'customer-gone' }

/**
 * Writes a new customer file or changes of one (FEATURES F1): the one way in, for the file, the quick registration and what
 * is imported. The trail says which fields changed, and nothing of what stood in them.
 */
export function saveCustomer(
  db: WriteDb,
  desk: Pick<Desk, 'now' | 'terminal'>,
  caller: Caller,
  { id, changes, answers: typed, sharesMobile, isMandatoryAsked, code }: CustomerToSave,
): Result<CustomerView, SaveRefusal> {
  if (isErased(db, id)) return fail({ code: 'customer-gone' })
  const before = customerFile(db, id)?.file
  const file = withChanges(
    before ?? { ...emptyFile, branchUid: branchUid(db, desk.terminal.branchId) },
    changes,
  )
  const changed = changedFields(before ?? emptyFile, file)
  const answers = readAnswers(db, typed)
  if (!answers.ok) return answers
  if (isMandatoryAsked || wholeName(file) === '') {
    const missing = missingFields(mandatoryInForce(db, desk), file, {
      ...answersOf(db, id),
      ...answers.value,
    })
    if (missing.length > 0) return fail({ code: 'customer-needs', fields: missing })
  }
  const allowed = mayChange(caller, before, changed)
  if (!allowed.ok) return allowed
  const free = areNumbersFree(db, caller, id, file, changed)
  if (!free.ok) return free
  if (file.mobile !== null && changed.includes('mobile')) {
    const given = { customerId: id, name: wholeName(file), mobile: file.mobile, sharesMobile }
    const admitted = admitMobile(db, desk, caller, given)
    if (!admitted.ok) return admitted
  }
  if (before === undefined) insertCustomer(db, { id, name: wholeName(file), code }, desk.now())
  if (before === undefined || changed.length > 0) writeFile(db, id, file)
  writeAnswers(db, id, answers.value)
  if (before !== undefined)
    noteChanges(db, desk, caller, {
      customerId: id,
      before,
      file,
      changed,
      isAnswered: Object.keys(typed).length > 0,
    })
  const saved = customerById(db, id)
  if (!saved) throw new Error('A row just written is there')
  return ok(saved)
}

function withChanges(file: CustomerFile, changes: FileChanges): CustomerFile {
  const told = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...file, ...Object.fromEntries(told) }
}

function changedFields(before: CustomerFile, after: CustomerFile): FileField[] {
  return (Object.keys(after) as FileField[]).filter((field) => before[field] !== after[field])
}

/** Some changes need a right of their own; whoever may register may fill in everything else of a new file. */
function mayChange(
  caller: Caller,
  before: CustomerFile | undefined,
  changed: readonly FileField[],
): Result<null, AccessRefusal> {
  const needed = [
    ...(before === undefined ? (['customer.register'] as const) : []),
    ...(changed.includes('creditLimit') ? (['customer.set-credit-limit'] as const) : []),
    ...(changed.includes('isActive') ? (['customer.deactivate'] as const) : []),
  ]
  for (const permission of needed) {
    const authority = authorize(caller, permission)
    if (!authority.ok) return authority
  }
  return ok(null)
}

/** Answers as they are kept. */
function readAnswers(db: ReadDb, typed: TypedAnswers): Result<Record<string, string>, SaveRefusal> {
  if (Object.keys(typed).length === 0) return ok({})
  const questions = listCustomerQuestions(db)
  const read: Record<string, string> = {}
  for (const [uid, text] of Object.entries(typed)) {
    const question = questions.find((one) => one.uid === uid)
    const answer = question && readCustomerAnswer(question.asks, text)
    if (answer === undefined)
      return fail({ code: 'customer-answer-unreadable', question: question?.name ?? 'Complemento' })
    read[uid] = answer
  }
  return ok(read)
}

/** A document and a card are one person's alone. */
function areNumbersFree(
  db: ReadDb,
  caller: Caller,
  id: CustomerId,
  { taxId, loyaltyCard }: CustomerFile,
  changed: readonly FileField[],
): Result<null, SaveRefusal> {
  const namesake = taxId !== null && changed.includes('taxId') ? customerByTaxId(db, taxId) : undefined
  // Whole: who types a document finds its owner by it, too.
  if (namesake && namesake.id !== id) return fail({ code: 'tax-id-taken', name: namesake.name })
  if (loyaltyCard === '' || !changed.includes('loyaltyCard')) return ok(null)
  if (isKeptForMoney(db, loyaltyCard)) return fail({ code: 'card-is-money' })
  const holder = customerWithCard(db, loyaltyCard, id)
  return holder ? fail({ code: 'card-taken', name: nameFor(caller, holder.name) }) : ok(null)
}

function noteChanges(
  db: WriteDb,
  desk: Pick<Desk, 'now' | 'terminal'>,
  caller: Caller,
  {
    customerId,
    before,
    file,
    changed,
    isAnswered,
  }: {
    readonly customerId: CustomerId
    readonly before: CustomerFile
    readonly file: CustomerFile
    readonly changed: readonly FileField[]
    readonly isAnswered: boolean
  },
): void {
  if (changed.includes('mobile'))
    noteMobile(db, desk, caller, {
      saleId: null,
      customerId,
      name: wholeName(file),
      before: before.mobile,
      after: file.mobile,
    })
  const fields = [...changed.map(fieldLabel), ...(isAnswered ? ['Complementos'] : [])].join(', ')
  if (fields === '') return
  const detail = { customer: wholeName(file), customerId, fields }
  recordAction(db, desk, caller, { action: 'customer.save', saleId: null, detail })
}
