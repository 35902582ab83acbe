import type { CustomerId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { startOfDay } from '#shared/kernel/time/shop-day'
import { customerColumns } from '../../customers/import/customer-columns'
import { customerOf } from '../../customers/import/customer-met'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { dayColumn, moneyColumn, readColumn, textColumn } from '../../store/import/columns'
import {
  importKind,
  type CellReading,
  type ImportPlace,
  type Judged,
  type ValuesOf,
} from '../../store/import/import-kind'
import { insertOpeningReceivable, type OpeningReceivable } from './insert-opening-receivable'

/** `2` or `2/6`. */
function readInstallment(text: string): CellReading<{ readonly number: number; readonly of: number }> {
  const [, first = '', last = first] = /^(\d{1,3})(?:\s*(?:\/|de)\s*(\d{1,3}))?$/.exec(text) ?? []
  const number = Number(first)
  const of = Number(last)
  return number >= 1 && of >= number
    ? { ok: true, value: { number, of } }
    : { ok: false, why: `“${text}” não é uma parcela como 2 ou 2/6` }
}

const columns = {
  taxId: customerColumns.taxId,
  code: {
    ...customerColumns.code,
    name: 'Código do cliente',
    alsoCalled: ['cód cliente', 'cod cliente', 'codcli', 'cliente', 'id cliente', 'código'],
  },
  mobile: customerColumns.mobile,
  reference: textColumn(
    {
      name: 'Documento',
      alsoCalled: [
        'nº documento',
        'número do documento',
        'título',
        'duplicata',
        'carnê',
        'nota',
        'pedido',
        'venda',
      ],
      example: '10234',
    },
    40,
  ),
  installment: readColumn(
    { name: 'Parcela', alsoCalled: ['nº parcela', 'parc', 'prestação'], example: '2/6' },
    readInstallment,
  ),
  issuedOn: dayColumn({
    name: 'Data da compra',
    alsoCalled: ['emissão', 'data de emissão', 'dt emissão', 'data venda', 'data da venda'],
    example: '10/09/2026',
  }),
  dueOn: dayColumn({
    name: 'Vencimento',
    alsoCalled: ['data de vencimento', 'dt vencimento', 'dt vencto', 'vencto', 'vence em'],
    example: '10/12/2026',
  }),
  amount: moneyColumn({
    name: 'Valor em aberto',
    alsoCalled: [
      'saldo',
      'saldo devedor',
      'valor',
      'valor da parcela',
      'valor parcela',
      'vlr parcela',
      'em aberto',
    ],
    example: '89,90',
  }),
}

/** What customers owed before this till knew of it (FEATURES B10), each instalment once. */
export const openingReceivableImport = importKind({
  id: 'opening-receivables',
  name: 'Crediário em aberto',
  about:
    'Traz as parcelas que os clientes ainda devem, para receber no caixa. O cliente é achado por CPF/CNPJ, código ou celular.',
  columns,
  needs: [['taxId', 'code', 'mobile'], ['dueOn'], ['amount']],
  unique: ({ taxId, code, mobile, reference = '', installment, dueOn }) => [
    `parcela ${installment?.number ?? 1} do documento ${reference === '' ? 'sem número' : reference}, vencimento ${dueOn}, de ${taxId ?? code ?? mobile}`,
  ],
  judge: (db, values, place) => outcome(judge(db, values, place)),
  apply(db, values, work) {
    const plan = judge(db, values, work)
    if (plan.kind === 'new') insertOpeningReceivable(db, plan.receivable)
    return outcome(plan)
  },
})

type Plan =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unchanged'; readonly title: string }
  | { readonly kind: 'new'; readonly title: string; readonly receivable: OpeningReceivable }

function outcome(plan: Plan): Judged {
  return plan.kind === 'refused'
    ? { state: 'refused', why: plan.why }
    : { state: plan.kind, title: plan.title }
}

function judge(db: ReadDb, values: ValuesOf<typeof columns>, { branchId, at }: ImportPlace): Plan {
  const { amount, dueOn, issuedOn, reference = null, installment = { number: 1, of: 1 } } = values
  const refused = (why: string): Plan => ({ kind: 'refused', why })
  const customer = customerOf(db, values)
  if (customer === null) return refused('este cliente não está cadastrado: importe os clientes antes')
  if (dueOn === undefined) return refused('não diz o vencimento')
  if (amount === undefined || amount === 0) return refused('não diz quanto está em aberto')
  const title = `${customer.name}: ${formatCents(amount)}, vencimento ${dueOn.split('-').toReversed().join('/')}`
  const known = knownOpening(db, customer.id, { reference, installment: installment.number, dueOn })
  if (known !== undefined)
    return known === amount
      ? { kind: 'unchanged', title }
      : refused(`esta parcela já entrou com o valor de ${formatCents(known)}`)
  const issuedAt = issuedOn === undefined ? at : startOfDay(issuedOn, shopTimeZone(db, branchId))
  const receivable = { customerId: customer.id, branchId, reference, installment, issuedAt, dueOn, amount }
  return { kind: 'new', title, receivable }
}

/** What the same instalment came in with before, in cents. */
function knownOpening(
  db: ReadDb,
  customerId: CustomerId,
  one: { readonly reference: string | null; readonly installment: number; readonly dueOn: string },
): Cents | undefined {
  return db.get<{ amount: Cents }>(
    `SELECT amount_cents AS amount FROM receivable
     WHERE customer_id IN ${THEIR_IDS} AND +tender_id IS NULL AND reference IS ? AND installment = ? AND due_on = ? LIMIT 1`,
    customerId,
    one.reference,
    one.installment,
    one.dueOn,
  )?.amount
}
