import { emptyFile, type CustomerFile, type FileField } from '#shared/customers/customer/customer-file'
import { nameParts, wholeName } from '#shared/customers/customer/customer-name'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Tables } from '../../platform/database/tables'
import { writeSearchName } from './customer-rows'

/** A file as the rows have it, whole: for use cases and papers, masked before it is shown. */
export interface KeptFile {
  readonly code: string
  readonly name: string
  readonly registeredAt: number
  readonly file: CustomerFile
}

type Column = keyof Tables['customer']
type PlainField = Exclude<FieldOfText | FieldOrNull, never>
type FieldOfText = 'loyaltyCard' | 'street' | 'streetNumber' | 'complement' | 'district' | 'city' | 'note'
type FieldOrNull = Exclude<FileField, FieldOfText | 'givenName' | 'surname' | 'isActive'>

/** Where each field stands. A name stands in two columns, and whether somebody is active is a number. */
const columns = {
  taxId: 'tax_id',
  sex: 'sex',
  birthDate: 'birth_date',
  mobile: 'mobile',
  phone: 'phone',
  email: 'email',
  loyaltyCard: 'loyalty_card',
  postalCode: 'postal_code',
  street: 'street',
  streetNumber: 'street_number',
  complement: 'complement',
  district: 'district',
  city: 'city',
  state: 'state_code',
  country: 'country',
  language: 'language',
  branchUid: 'branch_uid',
  originUid: 'origin_uid',
  groupingUid: 'grouping_uid',
  note: 'note',
  creditLimit: 'credit_limit_cents',
} as const satisfies Readonly<Record<PlainField, Column>>

const fieldsOfColumns = Object.entries(columns) as readonly (readonly [PlainField, Column])[]
const selected = fieldsOfColumns.map(([field, column]) => `${column} AS ${field}`).join(', ')

export function customerFile(db: ReadDb, id: CustomerId): KeptFile | undefined {
  const row = db.get<
    Record<PlainField, never> & {
      readonly code: string
      readonly name: string
      readonly surname: string | null
      readonly isActive: 0 | 1
      readonly registeredAt: number
    }
  >(
    `SELECT code, name, surname, is_active AS isActive, registered_at AS registeredAt, ${selected}
     FROM customer WHERE id = ?`,
    id,
  )
  if (!row) return undefined
  const { code, name, surname, registeredAt, isActive, ...plain } = row
  const known = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null))
  return {
    code,
    name,
    registeredAt,
    file: { ...emptyFile, ...known, ...nameParts(name, surname), isActive: isActive === 1 },
  }
}

/** Writes the file of a customer who is there, whole. */
export function writeFile(db: WriteDb, id: CustomerId, file: CustomerFile): void {
  const name = wholeName(file)
  const plain = Object.fromEntries(
    fieldsOfColumns.map(([field, column]) => [column, file[field] === '' ? null : file[field]]),
  )
  const surname = file.surname === '' ? null : file.surname
  db.update('customer', id, { name, surname, ...plain, is_active: Number(file.isActive) })
  const row = db.get<{ searchId: number }>('SELECT search_id AS searchId FROM customer WHERE id = ?', id)
  if (row) writeSearchName(db, row.searchId, name)
}

/** Somebody else with this loyalty card, whose name is told. */
export function customerWithCard(
  db: ReadDb,
  card: string,
  except: CustomerId,
): { readonly name: string } | undefined {
  return db.get(
    'SELECT name FROM customer WHERE loyalty_card = ? AND coalesce(merged_into, id) <> ? LIMIT 1',
    card,
    except,
  )
}

/** Whether a number is one of those that value has: thirteen digits that begin with a prefix of the ledger. */
export function isKeptForMoney(db: ReadDb, number: string): boolean {
  const digits = number.replace(/^0+/, '')
  return (
    /^\d{13}$/.test(digits) &&
    db.get('SELECT 1 FROM value_kind WHERE prefix = ?', digits.slice(0, 3)) !== undefined
  )
}
