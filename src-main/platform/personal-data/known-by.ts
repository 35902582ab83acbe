import { maskAddress } from '#shared/customers/customer/mask-address'
import { formatMobile, maskMobile, type Mobile } from '#shared/customers/customer/mobile'
import { formatPhoneNumber } from '#shared/customers/customer/phone'
import { formatTaxId, maskTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../database/connection'

/** A way somebody is named in written text, and what stands there once they are erased. */
interface Called {
  readonly text: string
  readonly isName: boolean
}

/** All somebody is called by, and what of it is nobody else's: only that tells them where nothing else says whose it is. */
export interface KnownBy {
  readonly all: readonly Called[]
  readonly alone: readonly Called[]
}

interface Row {
  readonly name: string
  readonly taxId: string | null
  readonly mobile: Mobile | null
  readonly email: string | null
  readonly phone: string | null
  readonly loyaltyCard: string | null
}

/** Every form in which the program writes a name, a document or an address of these people. */
export function knownBy(db: ReadDb, ids: readonly CustomerId[]): KnownBy {
  const listed = JSON.stringify(ids)
  const rows = db.all<Row>(
    `SELECT name, tax_id AS taxId, mobile, email, phone, loyalty_card AS loyaltyCard
     FROM customer WHERE id IN (SELECT value FROM json_each(?))`,
    listed,
  )
  const isOthers = (column: string, like: string): boolean =>
    db.get(
      `SELECT 1 FROM customer WHERE ${column} LIKE ? ESCAPE '\\' AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
      like,
      listed,
    ) !== undefined
  const isColleague = (name: string): boolean =>
    db.get("SELECT 1 FROM operator WHERE name LIKE ? ESCAPE '\\'", asLike(name)) !== undefined
  const forms = rows.flatMap((row) => formsOf(row))
  return {
    all: forms,
    alone: forms.filter(
      ({ isName, column, like, text }) => !isOthers(column, like) && !(isName && isColleague(text)),
    ),
  }
}

interface Form extends Called {
  /** Whose column of others says that it is not theirs alone, and by what pattern. */
  readonly column: string
  readonly like: string
}

function formsOf({ name, taxId, mobile, email, phone, loyaltyCard }: Row): Form[] {
  const form = (column: string, text: string, like = text): Form => ({
    column,
    text,
    isName: column === 'name',
    like,
  })
  const exact = (column: string, whole: string, texts: readonly string[]): Form[] =>
    texts.map((text) => form(column, text, asLike(whole)))
  return [
    form('name', name, asLike(name)),
    ...(taxId === null
      ? []
      : [
          ...exact('tax_id', taxId, [formatTaxId(taxId), taxId]),
          form('tax_id', maskTaxId(taxId), hiddenDigits(maskTaxId(taxId))),
        ]),
    ...(mobile === null
      ? []
      : [
          ...exact('mobile', mobile, [formatMobile(mobile), `+55${mobile}`, `55${mobile}`, mobile]),
          form('mobile', maskMobile(mobile), hiddenDigits(maskMobile(mobile))),
        ]),
    ...(email === null
      ? []
      : [
          ...exact('email', email, [email]),
          form('email', maskAddress(email), asLike(maskAddress(email)).replace('…', '%')),
        ]),
    ...(phone === null ? [] : exact('phone', phone, [formatPhoneNumber(phone), phone])),
    ...(loyaltyCard === null ? [] : exact('loyalty_card', loyaltyCard, [loyaltyCard])),
  ]
}

const asLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** `***.644.788-**` as the pattern of the digits that are kept. */
const hiddenDigits = (masked: string): string => masked.replace(/[^\d*]/g, '').replaceAll('*', '_')
