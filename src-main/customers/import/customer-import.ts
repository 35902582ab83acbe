import type { CustomerFile, FileField } from '#shared/customers/customer/customer-file'
import { wholeName } from '#shared/customers/customer/customer-name'
import { customerRefusals } from '#shared/customers/customer/customer-refusals'
import type { CustomerId } from '#shared/kernel/ids'
import { foldText } from '#shared/kernel/text/fold-text'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { importKind, type ImportWork, type Judged } from '../../store/import/import-kind'
import { customerFile } from '../customer/file-rows'
import { saveCustomer, type SaveRefusal } from '../customer/save-customer'
import { customerColumns, type CustomerValues } from './customer-columns'
import { customerOf, type Met } from './customer-met'

/** Customers, by CPF or CNPJ, else by their code, else by their mobile; never by name. An empty cell changes nothing. */
export const customerImport = importKind({
  id: 'customers',
  name: 'Clientes',
  about:
    'Cadastra clientes novos e muda os que já existem, pelo CPF/CNPJ, senão pelo código, senão pelo celular; nunca pelo nome. Célula vazia não muda nada.',
  columns: customerColumns,
  needs: [['givenName', 'taxId', 'code', 'mobile']],
  unique: ({ code, taxId, mobile }) => [
    ...(taxId === undefined ? [] : [`CPF/CNPJ ${taxId}`]),
    ...(code === undefined ? [] : [`código ${code}`]),
    ...(mobile === undefined ? [] : [`celular ${mobile}`]),
  ],
  judge: (db, values) => outcome(judge(db, values)),
  apply(db, values, work) {
    const plan = judge(db, values)
    if (plan.kind === 'refused' || plan.kind === 'unchanged') return outcome(plan)
    const why = save(db, plan.id ?? newId<CustomerId>(), values, work)
    return why === null ? outcome(plan) : { state: 'refused', why }
  },
})

type Plan =
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'new' | 'changed' | 'unchanged'
      readonly title: string
      /** Null: nobody's yet. */
      readonly id: CustomerId | null
    }

function outcome(plan: Plan): Judged {
  return plan.kind === 'refused'
    ? { state: 'refused', why: plan.why }
    : { state: plan.kind, title: plan.title }
}

function judge(db: ReadDb, values: CustomerValues): Plan {
  const met = customerOf(db, values)
  if (met === null)
    return values.givenName === undefined
      ? { kind: 'refused', why: 'é um cliente novo sem nome' }
      : {
          kind: 'new',
          title: wholeName({ givenName: values.givenName, surname: values.surname ?? '' }),
          id: null,
        }
  const known = customerFile(db, met.id)
  if (!known) throw new Error('A row just read is there')
  const why = contradiction(values, met, known.file)
  if (why !== null) return { kind: 'refused', why }
  const changes = fileChanges(values)
  const isChanged = Object.entries(changes).some(([field, value]) => known.file[field as FileField] !== value)
  return { kind: isChanged ? 'changed' : 'unchanged', title: `${known.name} · ${known.code}`, id: met.id }
}

/** Codes and mobiles of another system may be somebody else's here: what both say of the person must not disagree. */
function contradiction(values: CustomerValues, { by, code }: Met, file: CustomerFile): string | null {
  if (by === 'taxId') return null
  const whose = by === 'code' ? `o código ${code}` : 'este celular'
  if (values.taxId !== undefined && file.taxId !== null && values.taxId !== file.taxId)
    return `${whose} já é de outro cliente da loja, com outro CPF/CNPJ`
  const isOther = values.givenName !== undefined && firstWord(values.givenName) !== firstWord(wholeName(file))
  return isOther ? `${whose} já é de “${wholeName(file)}”: confira se é a mesma pessoa` : null
}

const firstWord = (name: string): string => foldText(name).split(/\s+/)[0] ?? ''

/** The fields of a customer's file that the row names; the code stays what it is. */
function fileChanges({ code: _code, ...said }: CustomerValues): Partial<CustomerFile> {
  return said as Partial<CustomerFile>
}

/** Answers why it was refused, in Portuguese. */
function save(
  db: WriteDb,
  id: CustomerId,
  values: CustomerValues,
  { desk, caller }: ImportWork,
): string | null {
  const saved = saveCustomer(db, desk, caller, {
    id,
    changes: fileChanges(values),
    answers: {},
    sharesMobile: false,
    isMandatoryAsked: false,
    ...(values.code !== undefined && { code: values.code }),
  })
  return saved.ok ? null : refusalWords(saved.error, desk.now())
}

function refusalWords(error: SaveRefusal, now: number): string {
  switch (error.code) {
    case 'not-allowed':
    case 'needs-approval':
      return 'quem importa não tem direito de gravar isto'
    case 'customer-needs':
      return customerRefusals['customer-needs'].words(error, now)
    case 'customer-answer-unreadable':
      return customerRefusals['customer-answer-unreadable'].words(error, now)
    case 'customer-gone':
      return customerRefusals['customer-gone'].words(error, now)
    case 'card-is-money':
      return customerRefusals['card-is-money'].words(error, now)
    default:
      return customerRefusals[error.code].words(error, now)
  }
}
