import type { CustomerDocument } from '#shared/customers/customer/customer-document'
import { maskAddress } from '#shared/customers/customer/mask-address'
import { maskMobile, parseMobile } from '#shared/customers/customer/mobile'
import { maskPhone } from '#shared/customers/customer/phone'
import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { MergePart } from '#shared/customers/merge/merge-fields'
import type { MergeSide } from '#shared/customers/merge/merge-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { fail, ok, type Result } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { ReadDb } from '../../platform/database/connection'
import { customerById } from '../customer/customer-rows'
import { samePerson } from '../personal-data/same-person'
import { readTwo } from './join-customers'

type Asked = Parameters<typeof readTwo>[1]
type Compared = Result<
  { readonly survivor: MergeSide; readonly merged: MergeSide },
  { readonly code: 'customer-not-found' | 'merge-same-file' | 'merge-done' }
>

/** Two files side by side, with what would be of one person then. Documents and addresses masked. */
export function compareCustomers(db: ReadDb, asked: Asked): Compared {
  const two = readTwo(db, asked)
  if (!two.ok) return two
  const survivor = sideOf(db, asked.survivorId, two.value.survivor)
  const merged = sideOf(db, asked.mergedId, two.value.merged)
  return survivor && merged ? ok({ survivor, merged }) : fail({ code: 'customer-not-found' })
}

function sideOf(db: ReadDb, id: CustomerId, document: CustomerDocument): MergeSide | undefined {
  const customer = customerById(db, id)
  if (!customer) return undefined
  const ids = JSON.stringify(samePerson(db, id))
  const count = (sql: string): number =>
    db.get<{ count: number }>(`SELECT count(*) AS count FROM ${sql}`, ids)?.count ?? 0
  const theirs = 'customer_id IN (SELECT value FROM json_each(?))'
  return {
    customer,
    registeredAt: document.registeredAt,
    purchases: count(`sale WHERE ${theirs} AND state = 'finished'`),
    openInstalments: count(`receivable WHERE ${theirs} AND settled_at IS NULL AND cancelled_at IS NULL`),
    parts: partsOf(document),
  }
}

const answered = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 resposta' : `${count} respostas`

const sexes: Readonly<Record<string, string>> = { female: 'Feminino', male: 'Masculino', other: 'Outro' }

/** Empty where the file says nothing. */
function partsOf(one: CustomerDocument): Record<MergePart, string> {
  const mobile = one.mobile === null ? undefined : parseMobile(one.mobile)
  return {
    name: one.name,
    taxId: one.taxId === null ? '' : maskTaxId(one.taxId),
    mobile: mobile === undefined ? '' : maskMobile(mobile),
    phone: one.phone === null ? '' : maskPhone(one.phone),
    email: one.email === null ? '' : maskAddress(one.email),
    birthDate: one.birthDate === null ? '' : printedDay(one.birthDate),
    sex: one.sex === null ? '' : (sexes[one.sex] ?? one.sex),
    address: [one.street, one.streetNumber, one.district, one.city, one.state].filter(Boolean).join(', '),
    loyaltyCard: one.loyaltyCard ?? '',
    creditLimit: one.creditLimit === null ? '' : formatCents(cents(one.creditLimit)),
    note: one.note ?? '',
    answers: answered(Object.keys(one.answers).length),
  }
}
