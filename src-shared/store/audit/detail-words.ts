import { cents } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { formatPercent, milliPercent } from '../../kernel/money/percentage'
import { formatQuantity, thousandths } from '../../kernel/money/quantity'
import { tenderNames } from '../../selling/payment/tender'
import { refundNames } from '../../selling/returns/refund'
import { accessLevelNames, permissionNames, permissions } from '../access/permissions'
import { detailFields, type FieldKind } from './detail-fields'

/** One recorded fact in words; `before` is null where nothing was there before, or nothing changed. */
interface DetailRow {
  readonly label: string
  readonly before: string | null
  readonly after: string
}

type Fields = Readonly<Record<string, unknown>>

/** What an entry records, in the order it was recorded: its facts, then what changed from what to what. */
export function detailRows(detail: Fields): DetailRow[] {
  const { before, after, ...facts } = detail
  const then = isFields(before) ? before : {}
  const now = isFields(after) ? after : {}
  const changed = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(isShown)
  return [
    ...Object.keys(facts)
      .filter(isShown)
      .map((key) => ({ label: labelOf(key), before: null, after: valueOf(key, facts[key]) })),
    ...changed.map((key) => ({
      label: labelOf(key),
      before: key in then ? valueOf(key, then[key]) : null,
      after: valueOf(key, now[key]),
    })),
  ]
}

/** The same in one line: `Operador: Ana · Código: 10 → 12`. */
export function detailLine(detail: Fields): string {
  return detailRows(detail)
    .map(({ label, before, after }) => `${label}: ${before === null ? '' : `${before} → `}${after}`)
    .join(' · ')
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isShown(key: string): boolean {
  return detailFields[key]?.kind !== 'hidden'
}

function labelOf(key: string): string {
  const permission = permissions.find((known) => known === key)
  return permission === undefined ? (detailFields[key]?.label ?? key) : permissionNames[permission]
}

function valueOf(key: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nenhum'
  if (typeof value === 'boolean') return value ? 'sim' : 'não'
  if (Array.isArray(value))
    return value.length === 0 ? 'nenhum' : value.map((one) => valueOf(key, one)).join('; ')
  if (isFields(value)) return inside(value)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return figure(value, detailFields[key]?.kind)
  return typeof value === 'string' ? word(value) : JSON.stringify(value)
}

/** A fact with facts of its own: `Forma: Dinheiro, Valor: R$ 10,00`. An amount or a rate shows which it is by its sign. */
function inside(fields: Fields): string {
  const { kind } = fields
  if (kind === 'amount' || kind === 'rate') return valueOf(kind, fields[kind])
  return Object.keys(fields)
    .filter(isShown)
    .map((key) => `${labelOf(key)}: ${valueOf(key, fields[key])}`)
    .join(', ')
}

function figure(value: number, kind: FieldKind | undefined): string {
  switch (kind) {
    case 'money':
      return formatCents(cents(value))
    case 'rate':
      return formatPercent(milliPercent(value))
    case 'quantity':
      return formatQuantity(thousandths(value))
    default:
      return String(value)
  }
}

const words: Readonly<Record<string, string>> = { ...accessLevelNames, ...refundNames, ...tenderNames }

function word(text: string): string {
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text
}
