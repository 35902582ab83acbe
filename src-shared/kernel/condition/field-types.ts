import { z } from 'zod'
import { centsSchema, cents } from '../money/cents'
import { formatAmount, formatCents, parseAmount } from '../money/format'
import { formatQuantity, MAX_QUANTITY, readQuantity, thousandths, type Thousandths } from '../money/quantity'
import { cleanLine, numberText } from '../text/clean-text'
import { foldText } from '../text/fold-text'
import { daySchema } from '../time/calendar-day'
import { printedDay } from '../time/printed-date'
import { dayWords, numberWords, yesNoWords, type ComparisonWords } from './comparison-words'
import type { Literal } from './condition'
import { readRelativeDay, relativeDaySchema, sayRelativeDay, writeRelativeDay } from './relative-day'

/**
 * - `text` is compared folded; what is missing is the empty text.
 * - `code` is text of letters and digits alone, compared without its signs: a CEP, a CPF, a mobile.
 * - `number` is whole, `quantity` in thousandths, `money` in cents, `day` a calendar day of the shop.
 */
export type FieldType = 'text' | 'code' | 'number' | 'quantity' | 'money' | 'day' | 'yes-no'

export interface TypeOfField {
  /** What is stored: a typed text becomes it, or is refused. */
  readonly schema: z.ZodType<Literal>
  /** Reads typed text; `undefined` when it is none of this type. */
  readonly read: (text: string) => Literal | undefined
  /** As typed. What is written is read as the same again. */
  readonly write: (value: Literal) => string
  /** As said in a sentence. */
  readonly say: (value: Literal) => string
  /** Whether one can be greater than another. */
  readonly ordered: boolean
  /** Whether it is written between quotes, and `like` may be asked of it. */
  readonly textual: boolean
  /** What is expected, for who typed something else. */
  readonly expects: string
  readonly words: ComparisonWords
}

/** The longest text a condition compares with. */
export const MAX_TEXT = 200

/** Reads the pattern of a `like` for a type that has text. */
export function readPattern(type: FieldType, text: string): string | undefined {
  const pattern = type === 'code' ? codeOnly(text, /[^a-z0-9%_\\]/g) : cleanLine(text)
  const isOpen = pattern.replace(/\\[\\%_]/g, '').includes('\\')
  return pattern === '' || pattern.length > MAX_TEXT || isOpen ? undefined : pattern
}

function codeOnly(text: string, others = /[^a-z0-9]/g): string {
  return foldText(numberText(text)).replace(others, '')
}

/** Reads a whole number: `30`, `1.000`, `-5`. */
function readNumber(text: string): number | undefined {
  const plain = /^-?\d{1,9}$/.test(text) || /^-?[1-9]\d{0,2}(\.\d{3}){1,2}$/.test(text)
  return plain ? Number(text.replaceAll('.', '')) + 0 : undefined
}

/** Reads a quantity; nothing at all may be asked about, too. */
function readAmountOfGoods(text: string): Thousandths | undefined {
  if (/^0+([.,]0{1,3})?$/.test(text)) return thousandths(0)
  const read = readQuantity(text)
  return read.ok ? read.value : undefined
}

function readDay(text: string): Literal | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const written = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return daySchema.safeParse(written).success ? written : readRelativeDay(text)
}

const textual = {
  read: (text: string) => (cleanLine(text).length > MAX_TEXT ? undefined : cleanLine(text)),
  write: String,
  say: (value: Literal) => `“${typeof value === 'object' ? '' : value}”`,
  ordered: false,
  textual: true,
  words: numberWords,
}

const plain = { ordered: true, textual: false, words: numberWords, write: String, say: String }

export const fieldTypes: Readonly<Record<FieldType, TypeOfField>> = {
  text: {
    ...textual,
    schema: z
      .string()
      .max(MAX_TEXT)
      .refine((text) => cleanLine(text) === text && foldText(text) !== ''),
    expects: 'um texto de até 200 letras',
  },
  code: {
    ...textual,
    schema: z
      .string()
      .max(MAX_TEXT)
      .regex(/^[a-z0-9]+$/),
    read: (text) => (codeOnly(text) === '' || text.length > MAX_TEXT ? undefined : codeOnly(text)),
    ordered: true,
    expects: 'números ou letras',
  },
  number: {
    ...plain,
    schema: z.int().min(-999_999_999).max(999_999_999),
    read: readNumber,
    expects: 'um número inteiro, como 30',
  },
  quantity: {
    ...plain,
    schema: z.int().min(0).max(MAX_QUANTITY),
    read: readAmountOfGoods,
    write: (value) => formatQuantity(thousandths(Number(value))),
    say: (value) => formatQuantity(thousandths(Number(value))),
    expects: 'uma quantidade, como 2 ou 0,5',
  },
  money: {
    ...plain,
    schema: centsSchema.refine((value) => Math.abs(value) <= 9_999_999_999),
    read: parseAmount,
    write: (value) => formatAmount(cents(Number(value))),
    say: (value) => formatCents(cents(Number(value))),
    expects: 'um valor em reais, como 1000 ou 1.000,00',
  },
  day: {
    ...plain,
    schema: z.union([daySchema, relativeDaySchema]),
    read: readDay,
    write: (value) => dayText(value, writeRelativeDay),
    say: (value) => dayText(value, sayRelativeDay),
    expects: 'uma data, como 31/12/2026, hoje ou -90d (90 dias atrás)',
    words: dayWords,
  },
  'yes-no': {
    ...plain,
    schema: z.boolean(),
    read: (text) => ({ sim: true, s: true, nao: false, n: false })[foldText(text)],
    write: (value) => (value === true ? 'sim' : 'não'),
    say: (value) => (value === true ? '(sim)' : '(não)'),
    words: yesNoWords,
    ordered: false,
    expects: 'sim ou não',
  },
}

function dayText(value: Literal, relative: typeof writeRelativeDay): string {
  return typeof value === 'object' ? relative(value) : printedDay(String(value))
}
