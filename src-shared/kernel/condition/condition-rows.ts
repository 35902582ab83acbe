import { fail, ok, type Result } from '../result'
import { comparisons, type Clause, type Comparison, type Condition, type Literal } from './condition'
import { fieldNamed, type Field, type Subject } from './field'
import { fieldTypes, readPattern } from './field-types'
import { patternOf, plainPattern, type PatternPlace } from './plain-pattern'

/** Rows of the short form (FEATURES F12), joined by “e”. */
export const ROW_COUNT = 5

export type RowOperator = Comparison | Exclude<PatternPlace, 'whole'> | 'missing' | 'filled-in'

/** One row as somebody fills it in. */
export interface ConditionRow {
  /** `Field.name`; null for a row that asks nothing. */
  readonly field: string | null
  readonly operator: RowOperator
  /** As typed, without quotes; of no matter where the operator takes none. */
  readonly value: string
}

export const blankRow: ConditionRow = { field: null, operator: '=', value: '' }

/** Why rows are no condition; `row` counts from 0 and is null where it is all of them. */
export interface RowProblem {
  readonly row: number | null
  readonly words: string
}

const patterns = ['within', 'begin', 'end'] as const

/** What may be asked of a field in a row, in the order it is offered, with its words. */
export function rowOperators({
  type,
}: Field): readonly { readonly value: RowOperator; readonly label: string }[] {
  const { ordered, textual, words } = fieldTypes[type]
  const compared = comparisons.filter((one) => ordered || one === '=' || one === '<>')
  return [
    ...compared.map((one) => ({ value: one, label: words[one] === '' ? 'igual a' : words[one] })),
    ...(textual ? patterns.map((one) => ({ value: one, label: patternLabels[one] })) : []),
    { value: 'missing', label: 'em branco' },
    { value: 'filled-in', label: 'não está em branco' },
  ]
}

const patternLabels = { within: 'contém', begin: 'começa com', end: 'termina com' } as const

export function takesValue(operator: RowOperator): boolean {
  return operator !== 'missing' && operator !== 'filled-in'
}

/** The condition of filled-in rows. Rows without a field ask nothing, but somebody has to ask something. */
export function conditionOfRows(
  rows: readonly ConditionRow[],
  subject: Subject,
): Result<Condition, RowProblem> {
  const parts: Clause[] = []
  for (const [index, row] of rows.entries()) {
    if (row.field === null) continue
    const read = clauseOfRow(row, subject)
    if (!read.ok) return fail({ row: index, words: read.error })
    parts.push(read.value)
  }
  const [first] = parts
  if (first === undefined) return fail({ row: null, words: 'Preencha ao menos uma linha.' })
  return ok({ version: 1, where: parts.length === 1 ? first : { kind: 'and', parts } })
}

function clauseOfRow(row: ConditionRow, subject: Subject): Result<Clause, string> {
  const field = fieldNamed(subject, row.field ?? '')
  if (field === undefined) return fail('Escolha o campo.')
  const { name, type } = field
  const { operator } = row
  if (!rowOperators(field).some(({ value }) => value === operator)) return fail('Escolha a comparação.')
  const missing: Clause = { kind: 'missing', field: name }
  if (operator === 'missing') return ok(missing)
  if (operator === 'filled-in') return ok({ kind: 'not', part: missing })
  const { read, expects } = fieldTypes[type]
  const value = read(row.value.trim())
  if (value === undefined || value === '') return fail(`Aqui vai ${expects}.`)
  if (operator !== 'within' && operator !== 'begin' && operator !== 'end')
    return ok({ kind: 'compare', field: name, is: operator, value })
  const pattern = readPattern(type, patternOf(operator, row.value.trim()))
  return pattern === undefined ? fail(`Aqui vai ${expects}.`) : ok({ kind: 'like', field: name, pattern })
}

/** The rows that say the same; refused for what five rows joined by “e” cannot say. */
export function rowsOfCondition(
  { where }: Condition,
  subject: Subject,
): Result<readonly ConditionRow[], 'does-not-fit'> {
  const parts = where.kind === 'and' ? where.parts : [where]
  const rows = parts.flatMap((part) => rowOfClause(part, subject) ?? [])
  if (rows.length !== parts.length || rows.length > ROW_COUNT) return fail('does-not-fit')
  return ok([...rows, ...Array.from({ length: ROW_COUNT - rows.length }, () => blankRow)])
}

function rowOfClause(clause: Clause, subject: Subject): ConditionRow | undefined {
  if (clause.kind === 'missing') return { field: clause.field, operator: 'missing', value: '' }
  if (clause.kind === 'not' && clause.part.kind === 'missing')
    return { field: clause.part.field, operator: 'filled-in', value: '' }
  if (clause.kind === 'compare')
    return {
      field: clause.field,
      operator: clause.is,
      value: writtenValue(clause.value, clause.field, subject),
    }
  const plain = clause.kind === 'like' ? plainPattern(clause.pattern) : undefined
  if (clause.kind !== 'like' || plain === undefined || plain.where === 'whole') return undefined
  // Space at an end is lost in a row.
  if (plain.text.trim() !== plain.text) return undefined
  return { field: clause.field, operator: plain.where, value: plain.text }
}

function writtenValue(value: Literal, name: string, subject: Subject): string {
  const field = fieldNamed(subject, name)
  return field === undefined ? '' : fieldTypes[field.type].write(value)
}
